"""Functions that change the process around them."""

import atexit
import logging
import os
import sys
import warnings

logger = logging.getLogger("chaostoolkit")
COUNTED = {"calls": 0}


def moves(folder):
    before = os.getcwd()
    os.chdir(folder)
    there = os.getcwd()
    os.chdir(before)
    return there


def sets(name, value):
    os.environ[name] = value
    return os.environ[name]


def reads(name):
    return os.environ.get(name)


def prints(text):
    print(text)
    print(text, file=sys.stderr)
    logger.info("it says %s", text)
    logging.getLogger("another").warning("another says %s", text)
    warnings.warn(text)
    return len(text)


def remembers():
    COUNTED["calls"] += 1
    atexit.register(lambda: None)
    return COUNTED["calls"]


def path_first():
    import beside
    return beside.NAME


def chained():
    try:
        {}["inner"]
    except KeyError as inner:
        raise ValueError("outer\nsecond line") from inner


class Odd(Exception):
    def __str__(self):
        return "odd: é"


def odd():
    raise Odd()


def empty():
    raise AssertionError


def group():
    raise ExceptionGroup("several", [ValueError("a"), TypeError("b")])


def leaves():
    sys.exit("that is all")
