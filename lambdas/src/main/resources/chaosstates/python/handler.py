"""Handler of a Python function in Lambda: a request of call.py in, its answer out.

The package holds, below the root of the task:

    chaosstates/      this file, call.py, eks.py and masking.py
    functions.json    {"functions": ["module.func", …], "controls": ["module", …]}: nothing else is called
    own/              the modules and files that lie beside the experiment
    lib/ or lib.zip   the packages; as an archive, if they are more than Lambda unpacks

Variables: CHAOS_MODULES, the modules of this function with commas between them, imported at the start; CHAOS_EKS, see
eks.py. Standard library only.
"""

import importlib
import json
import os
import site
import sys
import tempfile
import zipfile

from . import call, eks, masking

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OWN = os.path.join(ROOT, "own")
MODULES = [module for module in os.environ.get("CHAOS_MODULES", "").split(",") if module]
CONFIGURE = "configure_control"


def _packages():
    """Returns the folder of the packages. An archive is unpacked, once in a container."""
    archive = os.path.join(ROOT, "lib.zip")
    if not os.path.exists(archive):
        return os.path.join(ROOT, "lib")
    unpacked = os.path.join(tempfile.gettempdir(), "chaosstates", "lib")
    if not os.path.exists(unpacked):
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(unpacked + ".part")
        os.rename(unpacked + ".part", unpacked)
    return unpacked


def _path(before):
    """Puts the packages where a virtual environment has them: behind the standard library, since some ship a `typing`
    or an `enum` of their own, and before what Lambda brings along, since that is of other versions."""
    ours = [entry for entry in before if os.path.abspath(entry or ".") != ROOT]
    sys.path[:] = ours
    site.addsitedir(_packages())
    added = [entry for entry in sys.path if entry not in ours]
    at = next((n for n, entry in enumerate(ours) if entry.endswith("-packages")), len(ours))
    sys.path[:] = [OWN, *ours[:at], *added, *ours[at:]]


def _start():
    _path(list(sys.path))
    if os.path.isdir(OWN):
        os.chdir(OWN)
    call.prepare()
    call.preload(MODULES)
    with open(os.path.join(ROOT, "functions.json"), encoding="utf-8") as file:
        return json.load(file)


ALLOWED = _start()
_configured = set()


def handle(event, context):
    """Answers a request. What is raised here would end the process, so everything is an answer."""
    masking.hide(event.pop("hidden", []))
    refusal = _refusal(event) or _cluster()
    if refusal:
        return refusal
    _configure(event)
    return call.answer(event)


def _refusal(event):
    module, function = event.get("module"), event.get("func")
    if "hook" in event:
        is_known = module in ALLOWED["controls"] and event["hook"] == function
    else:
        is_known = f"{module}.{function}" in ALLOWED["functions"]
    if is_known and module in MODULES:
        return None
    return {"error": "invalid", "message": f"this function is not made for {module}.{function}"}


def _cluster():
    try:
        eks.refresh()
    except Exception as failure:  # noqa: BLE001
        return {"error": "failed", "message": f"no way to the cluster {eks.cluster()}: {failure}"}
    return None


def _configure(event):
    """Configures a control in a container that has not done so for this run. It may remember another run's."""
    if "hook" not in event:
        return
    run = event.get("execution"), event["module"]
    if run in _configured:
        return
    _configured.add(run)
    if event["hook"] == CONFIGURE:
        return
    try:
        is_there = hasattr(importlib.import_module(event["module"]), CONFIGURE)
    except Exception:  # noqa: BLE001 (the call tells it)
        is_there = False
    if is_there:
        call.answer({**event, "func": CONFIGURE, "hook": CONFIGURE})
