"""Functions of an alarm."""


def is_ringing():
    return True


def rings():
    return "ringing"
