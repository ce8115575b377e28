"""Functions of which one asks for the end of the run."""

from chaoslib.exceptions import InterruptExecution


def returns():
    return "fine"


def interrupts():
    raise InterruptExecution("it is enough")
