"""A control that tells the stage of each of its calls, ends the run at the hooks that its `interrupts` names, fails at
those of `fails`, and sets the configuration that its `sets` holds: the twin of `Telling.java`.
"""

import inspect
import json
import urllib.request

from chaoslib.exceptions import InterruptExecution


def name(context):
    if isinstance(context, str):
        return context
    return (context or {}).get("name") or (context or {}).get("title") or ""


def told(state):
    if isinstance(state, list):
        return f", {len(state)} records"
    if isinstance(state, dict):
        keys = [key for key in ("status", "deviated", "steady_state_met") if key in state]
        return ", " + " ".join(f"{key} {json.dumps(state[key])}" for key in keys)
    return ""


def tell(url, what):
    urllib.request.urlopen(urllib.request.Request(url, what.encode(), {"Content-Type": ""})).close()


def hook(function, is_after):
    def call(context, experiment, secrets, configuration, url, who, interrupts=(), fails=(), sets=(), state=None):
        at = f"{function} {name(context)}"
        tell(url, f"{who} {at} of {name(experiment)}, secrets {' '.join(secrets or {})}{told(state)}")
        if {at, function} & set(interrupts):
            raise InterruptExecution(f"{who} says stop")
        if {at, function} & set(fails):
            raise ValueError(f"{who} fails")
        if experiment:
            configuration.update(sets)
            if isinstance(state, dict):
                state[f"told_{who}"] = True

    def before(context, experiment, secrets, configuration, url, who, interrupts=(), fails=(), sets=()):
        call(context, experiment, secrets, configuration, url, who, interrupts, fails, sets)

    return call if is_after else before


for level in ("loading_experiment", "experiment", "hypothesis", "method", "rollback", "activity"):
    for moment in ("before", "after"):
        globals()[f"{moment}_{level}_control"] = hook(f"{moment}_{level}_control", moment == "after")


def configure_control(experiment, secrets, configuration, url, who, interrupts=(), fails=(), sets=()):
    hook("configure_control", False)(experiment, experiment, secrets, configuration, url, who, interrupts, fails, sets)


def cleanup_control():
    """It is told nothing, not even which control it is: the caller knows."""
    arguments = inspect.currentframe().f_back.f_locals["control"]["provider"]["arguments"]
    tell(arguments["url"], f"{arguments['who']} cleanup_control")
    if "cleanup_control" in arguments.get("interrupts", ()):
        raise InterruptExecution(f"{arguments['who']} says stop")
