"""Functions of random experiments, for both sides alike."""

import logging

from chaoslib.exceptions import ActivityFailed

logger = logging.getLogger("chaostoolkit")


def gives(value):
    return value


def number():
    return 2


def is_small(value=None, most=2):
    return value <= most


def raises(kind, text):
    raise {"value": ValueError, "key": KeyError, "failed": ActivityFailed, "os": OSError}[kind](text)


def names(configuration, secrets=None, more=()):
    return {"configuration": sorted(configuration), "secrets": sorted(secrets or {}), "more": list(more)}


def logs(text):
    logger.warning("it is " + str(text))
    logger.info("so it is")
    return {"text": text, "length": len(str(text))}


def types(**values):
    return {key: type(value).__name__ for key, value in values.items()}
