"""Prints the functions of chaostoolkit-aws that experiments may call, one a line.

core/src/main/resources/chaosstates/check/lookup/chaostoolkit-aws.txt holds what it prints.
"""

import importlib
import inspect
import pkgutil

import chaosaws


def functions():
    for module in pkgutil.walk_packages(chaosaws.__path__, "chaosaws."):
        if module.name.rsplit(".", 1)[-1] in ("actions", "probes"):
            loaded = importlib.import_module(module.name)
            for name, function in inspect.getmembers(loaded, inspect.isfunction):
                takes = inspect.signature(function).parameters
                is_activity = "configuration" in takes and "secrets" in takes
                if function.__module__ == module.name and is_activity:
                    yield f"{module.name}.{name}"


print("\n".join(sorted(functions())))
