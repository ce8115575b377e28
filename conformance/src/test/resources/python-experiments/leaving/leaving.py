"""Functions of which one leaves the program, with the code that keeps the original from undoing anything."""

import sys


def returns():
    return "fine"


def leaves():
    sys.exit(30)
