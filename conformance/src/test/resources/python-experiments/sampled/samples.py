"""Functions of a hypothesis."""


def load():
    return 2


def is_low(value=None):
    return value < 5


def fails(text):
    raise KeyError(text)
