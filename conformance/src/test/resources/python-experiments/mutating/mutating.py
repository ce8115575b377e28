"""A control that changes everything it is given, at each hook."""

import os


def tell(text):
    with open(os.environ["TOLD"], "a") as told:
        told.write(text + "\n")


def change(hook, context, experiment, configuration, secrets, extensions):
    name = context.get("name") or context.get("title")
    tell(f"{hook} {name}: n={configuration.get('n')} seen={sorted(configuration.get('seen', {}))}")
    configuration["n"] = configuration.get("n", 0) + 1
    configuration.setdefault("seen", {})[hook] = True
    if secrets:
        secrets.setdefault("group", {})["added"] = hook
    if extensions is not None:
        extensions.append({"name": "of-a-control", "hook": hook})


def configure_control(experiment, configuration, secrets, settings=None):
    configuration["seen"] = {"configure": True}


def before_experiment_control(context, experiment, configuration, secrets, extensions):
    change("before_experiment", context, experiment, configuration, secrets, None)


def before_hypothesis_control(context, experiment, configuration, secrets, extensions):
    change("before_hypothesis", context, experiment, configuration, secrets, None)


def after_hypothesis_control(context, state, experiment, configuration, secrets, extensions):
    change("after_hypothesis", context, experiment, configuration, secrets, None)
    state["looked_at"] = {"by": ["mutating"]}


def before_method_control(context, experiment, configuration, secrets):
    change("before_method", context, experiment, configuration, secrets, None)


def after_method_control(context, state, experiment, configuration, secrets):
    change("after_method", context, experiment, configuration, secrets, None)
    state[0]["seen_by_the_method"] = len(state)


def before_activity_control(context, configuration, secrets):
    change("before_activity", context, None, configuration, secrets, None)


def after_activity_control(context, state, configuration, secrets):
    change("after_activity", context, None, configuration, secrets, None)
    state["tail"] = [state["status"], {"deep": (1, 2.0)}]


def before_rollback_control(context, experiment, configuration, secrets):
    change("before_rollback", context, experiment, configuration, secrets, None)


def after_rollback_control(context, state, experiment, configuration, secrets):
    change("after_rollback", context, experiment, configuration, secrets, None)


def after_experiment_control(context, state, experiment, configuration, secrets):
    change("after_experiment", context, experiment, configuration, secrets, None)
    state["labels"] = {"team": "shop"}


def cleanup_control():
    tell("cleanup")
