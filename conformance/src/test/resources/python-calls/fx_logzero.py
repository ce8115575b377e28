"""Module as those that were written for older releases of the Chaos Toolkit."""

from logzero import logger


def f():
    logger.info("from logzero")
    return "ok"
