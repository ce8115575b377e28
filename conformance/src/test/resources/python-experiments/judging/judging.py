"""Judges with odd verdicts, and one that fails."""


def text(least, value=None):
    return "yes" if value else ""


def number(least, value=None):
    return value - least


def listed(least, value=None):
    return [value]


def configured(least, value=None, configuration=None, secrets=None):
    return value == configuration["wanted"]


def raises(least, value=None):
    raise LookupError(f"{value} is not to be judged")


def two():
    return 2
