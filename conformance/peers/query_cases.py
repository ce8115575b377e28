"""Holds the cases of queries to what Python's jmespath finds.

    query_cases.py FILE        says which differ, exit code 1 if any
    query_cases.py FILE write  writes what it finds

Where "ours" stands beside it, ours differs, and "why" says the reason.
"""

import json
import pathlib
import sys

import jmespath


def found(query, given):
    try:
        return {"output": jmespath.search(query, given)}
    except jmespath.exceptions.ParseError:
        return {"unreadable": True}
    except jmespath.exceptions.UnknownFunctionError:
        return {"unreadable": True}
    except jmespath.exceptions.ArityError:
        return {"unreadable": True}
    except (jmespath.exceptions.JMESPathError, TypeError):
        return {"misfit": True}


file = pathlib.Path(sys.argv[1])
cases = json.loads(file.read_text())
fresh = [case | found(case["query"], cases["given"]) for case in cases["cases"]]
if sys.argv[2:] == ["write"]:
    file.write_text(json.dumps(cases | {"cases": fresh}))
different = [(was, now) for was, now in zip(cases["cases"], fresh) if json.dumps(was) != json.dumps(now)]
for was, now in different:
    print("%s\n  has to be %s" % (json.dumps(was), json.dumps(now)))
sys.exit(1 if different else 0)
