"""Control that keeps what it has seen, and adds to the journal."""

import logging

logger = logging.getLogger("chaostoolkit")
seen = []


def configure_control(configuration=None, secrets=None, settings=None, experiment=None, event_registry=None, **others):
    seen.append("configured")
    event_registry.register(object())


def before_experiment_control(context, configuration=None, secrets=None, label="?", **others):
    logger.info("control %s: %s", label, context["title"])
    seen.append("before")


def after_activity_control(context, state, experiment, label="?", **others):
    state["seen_by"] = label
    seen.append("after " + context["name"])


def after_experiment_control(context, state, label="?", **others):
    state["own"] = {"seen": list(seen)}


def cleanup_control():
    logger.info("cleaned up")
