"""Tells what an extension of the Chaos Toolkit offers, as `chaos discover` does, but from its sources.

Standard input is {"folders": [...], "distribution": "chaostoolkit-kubernetes"}, with "packages" as for signatures.py.
Standard output is {"platform", "extension", "target", "activities"}, or {"missing": why}.
"""

import ast
import glob
import inspect
import json
import os
import platform
import re
import sys

if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from signatures import MOST_HOPS, Modules  # noqa: E402
from sources import Sources, site_packages  # noqa: E402

TYPES = {"bool": "boolean", "int": "integer", "float": "number", "str": "string", "bytes": "byte", "set": "set"}
TYPES |= {"tuple": "tuple", "list": "list", "dict": "mapping"}
TYPING = {"List": "list", "Dict": "mapping", "Set": "set", "Tuple": "tuple"}
OF_CALLS = {"discover_actions": "action", "discover_probes": "probe", "discover_activities": None}


def normalized(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def distribution(wanted, folders):
    """Finds a distribution: its version, and the modules that it installs."""
    for folder in folders:
        for info in sorted(glob.glob(os.path.join(glob.escape(folder), "*.dist-info"))):
            name, _, version = os.path.basename(info)[: -len(".dist-info")].rpartition("-")
            if normalized(name) == normalized(wanted):
                return version, roots(os.path.join(info, "RECORD"))
    return None


def roots(record):
    with open(record, encoding="utf-8") as rows:
        files = [row.split(",")[0] for row in rows]
    return list(dict.fromkeys(file.split("/")[0].removesuffix(".py") for file in files if file.endswith(".py")))


def calls(module, *names):
    """Lists the calls of functions of that name in a module, in the order of the lines."""
    every = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
    found = [node for node in every if getattr(node.func, "id", getattr(node.func, "attr", "")) in names]
    return sorted(found, key=lambda node: node.lineno)


def texts(call):
    return [each.value if isinstance(each, ast.Constant) else None for each in call.args]


def exported(call, modules):
    """Lists the activities of the module that a call names."""
    name, *rest = texts(call)
    kind = OF_CALLS[getattr(call.func, "id", getattr(call.func, "attr", ""))] or next(iter(rest), None)
    module = modules.find(name) if name else None
    if module is None or module.exported() is None:
        return []
    wanted = module.exported() or module.all_names()
    found = {each: module.find(each) for each in sorted(wanted)}
    functions = {each: its for each, its in found.items() if its and "node" in its}
    return [activity(kind, each, name, its, modules) for each, its in functions.items()]


def activity(kind, name, module, found, modules):
    node, home = found["node"], modules.find(found["home"])
    doc = ast.get_docstring(node, clean=False)
    told = {"type": kind, "name": name, "mod": module, "doc": doc if doc is None else inspect.cleandoc(doc)}
    told["arguments"] = list(arguments(node.args, home, modules))
    return {**told, "return_type": portable(node.returns, home, modules)} if node.returns else told


def arguments(its, home, modules):
    """Lists what may be given by position, as the original does."""
    positional = [*its.posonlyargs, *its.args]
    defaults = [None] * (len(positional) - len(its.defaults)) + its.defaults
    for parameter, default in [*zip(positional, defaults), *([(its.vararg, None)] if its.vararg else [])]:
        told = {"name": parameter.arg}
        if default is not None:
            told["default"] = value(default)
        if parameter.annotation:
            told["type"] = portable(parameter.annotation, home, modules)
        yield told


def value(node):
    try:
        return json.loads(json.dumps(ast.literal_eval(node), allow_nan=False))
    except (ValueError, TypeError, SyntaxError):
        return ast.unparse(node)


def portable(annotation, module, modules, hops=0):
    """Names a type as the Chaos Toolkit does. Annotations that are text are objects for it."""
    if hops > MOST_HOPS or module is None or module.has_text_annotations():
        return "object"
    match annotation:
        case ast.Constant(value=None):
            return "null"
        case ast.Name(id=name):
            return named(name, module, modules, hops)
        case ast.Attribute(value=ast.Name(id="typing"), attr=name):
            return TYPING.get(name, "object")
        case ast.Subscript(value=origin):
            found = portable(origin, module, modules, hops + 1)
            return found if found in TYPING.values() else "object"
    return "object"


def named(name, module, modules, hops):
    own = module.names.get(name)
    if own is None:
        return TYPES.get(name, "object")
    if "assigned" in own:
        return portable(own["assigned"], module, modules, hops + 1)
    source, original = own.get("from", (None, None))
    if source == "typing":
        return TYPING.get(original, "object")
    other = modules.find(source) if source else None
    return named(original, other, modules, hops + 1) if other and hops <= MOST_HOPS else "object"


def here():
    its = platform.uname()
    known = {"system": its.system, "node": its.node, "release": its.release, "version": its.version}
    return {**known, "machine": its.machine, "proc": its.processor, "python": platform.python_version()}


def discover(wanted, sources):
    """Tells what a distribution offers."""
    found = distribution(wanted, [*sources.folders, *sources.packages])
    if found is None:
        return {"missing": f"there is no distribution {wanted}"}
    version, names = found
    modules = Modules(sources)
    for module in filter(None, map(modules.find, names)):
        for call in calls(module, "initialize_discovery_result") if module.tree else []:
            name, _, target = [*texts(call), None, None, None][:3]
            every = [each for call in calls(module, *OF_CALLS) for each in exported(call, modules)]
            extension = {"name": name or wanted, "version": version}
            return {"platform": here(), "extension": extension, "target": target, "activities": every}
    return {"missing": f"{wanted} {version} has no function `discover`"}


def main():
    request = json.load(sys.stdin)
    sources = Sources(request["folders"], request.get("packages") or site_packages())
    json.dump(discover(request["distribution"], sources), sys.stdout)


if __name__ == "__main__":
    main()
