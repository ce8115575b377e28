"""Control with all hooks, which tells a file of each call."""

import json
import os


def tell(hook, who, context=None, state=None, **others):
    of = context if isinstance(context, str) else (context or {}).get("name") or (context or {}).get("title")
    if isinstance(state, list):
        came = [record["status"] for record in state]
    elif isinstance(state, dict):
        came = sorted(state)
    else:
        came = state
    with open(os.environ["TOLD"], "a") as file:
        print(json.dumps([hook, who, of, came, {key: others[key] for key in sorted(others)}]), file=file)


def validate_control(control):
    tell("validate", control["provider"]["arguments"]["who"], control)


def configure_control(configuration, secrets, experiment, who, where="nowhere", settings=None):
    tell("configure", who, experiment, None, where=where, place=configuration["place"], groups=sorted(secrets))


def before_loading_experiment_control(context, who, where="nowhere"):
    tell("before loading", who, context)


def after_loading_experiment_control(context, state, who, where="nowhere"):
    tell("after loading", who, context, state)


def before_experiment_control(context, configuration, secrets, experiment, extensions, who, where="nowhere"):
    tell("before experiment", who, context, None, where=where, same=experiment["title"], extensions=extensions)


def after_experiment_control(context, state, who, where="nowhere"):
    tell("after experiment", who, context, [], status=state["status"])
    state["told_by_" + who] = where


def before_hypothesis_control(context, who, where="nowhere"):
    tell("before hypothesis", who, context, None, where=where)


def after_hypothesis_control(context, state, who, where="nowhere"):
    tell("after hypothesis", who, context, state)


def before_method_control(context, who, where="nowhere"):
    tell("before method", who, context)


def after_method_control(context, state, who, where="nowhere"):
    tell("after method", who, context, state)


def before_rollback_control(context, who, where="nowhere"):
    tell("before rollback", who, context)


def after_rollback_control(context, state, who, where="nowhere"):
    tell("after rollback", who, context, state)


def before_activity_control(context, who, where="nowhere"):
    tell("before activity", who, context)


def after_activity_control(context, state, who, where="nowhere"):
    tell("after activity", who, context, state)


def cleanup_control():
    tell("clean up", "")
