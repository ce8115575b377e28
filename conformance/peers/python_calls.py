"""Runs the calls of Python functions (the file of cases is the argument, their modules lie beside it) as `chaos run` does.

Prints by the names of the cases what the journal says: {"status", "record", "output", "exception"?}, or {"crash"}.
"""

import contextlib
import io
import json
import logging
import pathlib
import sys

from chaoslib.log import override_logzero_module

override_logzero_module()

from chaoslib.run import Runner  # noqa: E402
from chaoslib.types import Strategy  # noqa: E402
from chaostoolkit import encoder  # noqa: E402


def experiment(case):
    activity = {"type": "action", "name": case["name"], "provider": case["provider"]}
    return {
        "title": "t",
        "description": "d",
        "configuration": case.get("configuration", {}),
        "secrets": case.get("secrets", {}),
        "method": [activity],
    }


def written(output):
    try:
        text = json.dumps(output, default=encoder)
        return json.loads(text, parse_constant=lambda name: f"the journal is no JSON: {name}")
    except Exception as failure:  # noqa: BLE001
        return f"the journal breaks off: {type(failure).__name__}"


def outcome(case):
    try:
        with contextlib.redirect_stdout(io.StringIO()), Runner(Strategy.DEFAULT) as runner:
            journal = runner.run(experiment(case))
    except BaseException as crash:  # noqa: BLE001
        return {"crash": type(crash).__name__}
    record = journal["run"][0] if journal["run"] else {}
    told = {"status": journal["status"], "record": record.get("status"), "output": written(record.get("output"))}
    exception = record.get("exception")
    return {**told, "exception": exception[-1].strip()} if exception else told


def main():
    logging.getLogger("chaostoolkit").addHandler(logging.NullHandler())
    logging.getLogger("chaostoolkit").propagate = False
    cases = pathlib.Path(sys.argv[1])
    sys.path.insert(0, str(cases.parent))
    outcomes = {case["name"]: outcome(case) for case in json.loads(cases.read_text())}
    print(json.dumps(outcomes, indent=1))


if __name__ == "__main__":
    main()
