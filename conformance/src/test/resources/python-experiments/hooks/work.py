"""Functions beside the experiment."""


def gives(value):
    return value


def fails(why):
    raise ValueError(why)
