"""Call of a Python function for Chaos States: a request in, an answer out. Standard library only.

Whatever is the same for all activities (placeholders, secrets, tolerances, masking, records) is done by the one who
asks. The rest is here: import a module, hand over what a function declares, call it, tell its end.

    {"module", "func", "arguments", "configuration", "secrets"?}
        ->  {"output": …}
    {"module", "func", "hook", "arguments", "context", "state", "experiment", "extensions", "configuration", "secrets"}
        ->  {"added": {…}, "configuration"?: {…}, "changed"?: […]}
    {"module", "func", "control"}: what a control says of its declaration
        ->  {"added": {}}
    either, when it did not go well
        ->  {"error": "failed" | "invalid" | "interrupt", "message": …}
"""

import base64
import contextlib
import copy
import dataclasses
import datetime
import decimal
import enum
import importlib
import inspect
import json
import logging
import math
import os
import sys
import traceback
import types
import uuid

logger = logging.getLogger("chaostoolkit")

LARGEST = 5_000_000  # bytes of an answer; Lambda takes 6,291,456 at most
DEEPEST = 200  # levels of an output
LONGEST = 10_000  # characters of a key, and of the text of what JSON can't hold
GREATEST = 10**999  # who asks reads numbers of at most 1000 characters

TOLD = ("experiment", "extensions", "configuration", "secrets", "settings", "state")
TOLD_AT_FIRST = ("experiment", "configuration", "secrets", "settings")


class Invalid(Exception):
    """Function that can't be called: the Chaos Toolkit breaks off the run."""


class Stopped(BaseException):
    """End of a call from outside, where nobody has imported chaoslib and its InterruptExecution."""


class Registry:
    """Stand-in for the registry of events: it takes whatever a control registers, and calls nothing."""

    def __getattr__(self, name):
        return self

    def __call__(self, *arguments, **named):
        return self


def prepare():
    """Does what the command line of the Chaos Toolkit does before it imports an extension: plants a `logzero`."""
    if "logzero" not in sys.modules:
        module = types.ModuleType("logzero")
        module.__path__ = []
        module.logger = logger
        sys.modules["logzero"] = module


def interruption():
    """Returns the class whose instance ends a call from outside: chaoslib's, if anybody has imported that."""
    return _chaoslib("InterruptExecution") or Stopped


def answer(request):
    """Answers a request. Never raises."""
    try:
        return _bounded(_answer(request))
    except BaseException as ended:  # noqa: BLE001
        return ending(ended)


def preload(modules):
    """Imports modules. One that can't be imported tells so when it is called."""
    for module in modules:
        with contextlib.suppress(BaseException):
            importlib.import_module(module)


def _answer(request):
    if "control" in request:
        return _validation(request)
    return _hook(request) if "hook" in request else _activity(request)


def ending(ended):
    """Returns the answer of a call that has ended with this exception."""
    if isinstance(ended, Invalid):
        return {"error": "invalid", "message": str(ended)}
    if isinstance(ended, (Stopped, _chaoslib("InterruptExecution") or Stopped)):
        return {"error": "interrupt", "message": _whole(str(ended))}
    if isinstance(ended, (KeyboardInterrupt, SystemExit)):
        return {"error": "interrupt", "message": _line(ended)}
    logger.debug("".join(traceback.format_exception(ended)).rstrip())
    return {"error": "failed", "message": _line(ended)}


def _chaoslib(name):
    """Finds an exception of chaoslib. Nobody can have raised it where nobody has imported it."""
    return getattr(sys.modules.get("chaoslib.exceptions"), name, None)


def _line(ended):
    return _whole(traceback.format_exception_only(type(ended), ended)[0].strip())


# ---------------------------------------------------------------- calls


def _activity(request):
    function = _function(request["module"], request["func"])
    parameters = _parameters(function)
    try:
        arguments = request.get("arguments", {}).copy()
        if "secrets" in request and "secrets" in parameters:
            arguments["secrets"] = request["secrets"]
        if "configuration" in parameters:
            arguments["configuration"] = dict(request.get("configuration", {}))
    except (AttributeError, TypeError) as wrong:
        raise Invalid(_line(wrong)) from wrong
    return {"output": plain(function(**arguments))}


def _hook(request):
    """Calls a hook of a control. A module that has no such function leaves the hook out."""
    function = getattr(_module(request["module"]), request["func"], None)
    if function is None:
        return {"added": {}}
    if request["hook"] == "cleanup_control":
        function()
        return {"added": {}}
    parameters = _parameters(function)
    told = _told(request, parameters)
    before = copy.deepcopy(told)
    is_registering = request["hook"] == "configure_control" and "event_registry" in parameters
    events = {"event_registry": Registry()} if is_registering else {}
    function(**{**request.get("arguments", {}), **told, **events})
    return _played(before, told)


def _validation(request):
    function = getattr(_module(request["module"]), request["func"], None)
    if function is not None:
        function(request["control"])
    return {"added": {}}


def _told(request, parameters):
    if request["hook"] == "configure_control":
        return {name: request.get(name) for name in TOLD_AT_FIRST if name in parameters}
    told = {name: request.get(name) for name in TOLD if name in parameters}
    return {"context": request.get("context"), **told}


def _played(before, told):
    """Tells what a hook has left behind in what it was told: what it adds to the state goes into the journal."""
    after = plain(told)
    additions, kept = _added(before.get("state"), after.get("state"))
    changed = [name for name in after if name not in ("state", "configuration") and after[name] != before[name]]
    if kept != before.get("state"):
        changed.append("state")
    played = {"added": additions}
    if after.get("configuration") != before.get("configuration"):
        played["configuration"] = after["configuration"]
    return {**played, "changed": changed} if changed else played


def _added(before, after):
    """Splits a state into what was added to it and the rest."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return {}, after
    added = {key: value for key, value in after.items() if key not in before}
    return added, {key: value for key, value in after.items() if key in before}


def _module(name):
    try:
        return importlib.import_module(name)
    except Exception as failure:  # noqa: BLE001
        raise Invalid(f"{name} can't be imported: {_line(failure)}") from failure


def _function(module, name):
    try:
        return getattr(_module(module), name)
    except AttributeError as missing:
        raise Invalid(str(missing)) from missing


def _parameters(function):
    try:
        return inspect.signature(function).parameters
    except (TypeError, ValueError) as unknown:
        raise Invalid(str(unknown)) from unknown


# ---------------------------------------------------------------- outputs


def plain(value, depth=0, within=()):
    """Turns an output into JSON, as the journal has it. A text stands for what JSON lacks: nothing done is lost."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else str(value)
    if isinstance(value, enum.Enum):
        return plain(value.value, depth, within)
    if isinstance(value, int):
        return int(value) if abs(value) < GREATEST else _shown(value)
    text = _text(value)
    if text is not None:
        return text
    if isinstance(value, datetime.timedelta):
        return value.total_seconds()
    if depth > DEEPEST or id(value) in within or isinstance(value, type):
        return _shown(value)
    return _container(value, depth + 1, (*within, id(value)))


def _text(value):
    if isinstance(value, str):
        return _whole(str(value))
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (decimal.Decimal, uuid.UUID, os.PathLike)):
        return str(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _decoded(bytes(value))
    return None


def _container(value, depth, within):
    if isinstance(value, dict):
        return {_key(key): plain(item, depth, within) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item, depth, within) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted((plain(item, depth, within) for item in value), key=repr)
    if dataclasses.is_dataclass(value):
        return {field.name: plain(getattr(value, field.name), depth, within) for field in dataclasses.fields(value)}
    return _converted(value, depth, within)


def _converted(value, depth, within):
    for method in ("to_dict", "model_dump", "_asdict"):
        found = getattr(value, method, None)
        if callable(found):
            try:
                return plain(found(), depth, within)
            except Exception:  # noqa: BLE001
                break
    return _shown(value)


def _whole(text):
    """Replaces half a surrogate pair, which can't be sent as UTF-8."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _decoded(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return base64.b64encode(data).decode("ascii")


def _key(key):
    """Turns a key into text, as json.dumps does where it can."""
    if isinstance(key, str):
        return _whole(str(key))[:LONGEST]
    if isinstance(key, bool) or key is None:
        return {True: "true", False: "false", None: "null"}[key]
    return str(plain(key))


def _shown(value):
    try:
        return _whole(str(value))[:LONGEST]
    except Exception:  # noqa: BLE001
        return f"<{type(value).__qualname__}>"


def _bounded(reply):
    text = json.dumps(reply, ensure_ascii=False)
    if len(text) <= LARGEST // 4 or len(text.encode("utf-8", "surrogatepass")) <= LARGEST:
        return reply
    return {"error": "failed", "message": f"the output is larger than {LARGEST} bytes"}
