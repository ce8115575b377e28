"""Compares what signatures.py reads of whole packages with what `inspect` says of the imported modules.

    inspected.py FOLDER PACKAGE…   FOLDER has signatures.py; the packages are those of this interpreter

Writes {"same", "unknown", "exported": {"known", "unknown"}, "differences": […], "not imported": […]}.
"""

import importlib
import inspect
import json
import os
import sys

sys.path.insert(0, sys.argv[1])
from signatures import Modules, describe  # noqa: E402
from sources import Sources, site_packages  # noqa: E402

TOLD = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)


def plant_logzero():
    """Some extensions import what the Chaos Toolkit plants for them."""
    sys.modules.setdefault("logzero", type(sys)("logzero")).logger = None


def modules_of(package):
    folder = os.path.dirname(importlib.import_module(package).__file__)
    for place, _, files in os.walk(folder):
        for file in sorted(files):
            if file.endswith(".py") and "/_" not in place:
                name = os.path.relpath(os.path.join(place, file), os.path.dirname(folder))[:-3].replace(os.sep, ".")
                yield name.removesuffix(".__init__")


def imported(name):
    try:
        return importlib.import_module(name)
    except BaseException:
        return None


def compare(name, module, told, result):
    for function, its in inspect.getmembers(module, inspect.isfunction):
        known = told.get("functions", {}).get(function)
        parameters = None if known is None else known.get("parameters")
        is_exported = function in getattr(module, "__all__", ())
        if is_exported:
            result["exported"]["unknown" if parameters is None else "known"] += 1
        if parameters is None and (known is not None or told.get("open")):
            result["unknown"] += 1
            continue
        parameters_of_python = inspect.signature(its).parameters.values()
        real = [(each.name, each.default is each.empty) for each in parameters_of_python if each.kind not in TOLD]
        ours = None if known is None else [(p["name"], p["required"]) for p in parameters]
        if real == ours:
            result["same"] += 1
        else:
            result["differences"].append(f"{name}.{function}: {real} is read as {ours}")


def main():
    plant_logzero()
    modules = Modules(Sources([], site_packages()))
    result = {"same": 0, "unknown": 0, "exported": {"known": 0, "unknown": 0}, "differences": [], "not imported": []}
    for name in (each for package in sys.argv[2:] for each in modules_of(package)):
        module = imported(name)
        if module is None:
            result["not imported"].append(name)
        else:
            compare(name, module, describe(name, modules), result)
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
