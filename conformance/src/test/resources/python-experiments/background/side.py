"""Functions that remember."""

import time

waiting = False
count = 0


def waits(seconds):
    global waiting
    waiting = True
    time.sleep(seconds)
    waiting = False
    return "waited"


def is_waiting():
    return waiting


def counts():
    global count
    count += 1
    return count


def types(values):
    return [type(value).__name__ for value in values]
