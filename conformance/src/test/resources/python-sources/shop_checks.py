"""Functions of an experiment's own, which must never be run while it is validated."""

import os

from chaoslib.exceptions import ActivityFailed

LIMIT = 3

os._exit(3)


def scale(name: str, to: int):
    """Scales."""
    if to > LIMIT:
        raise ActivityFailed(name)


async def later():
    return LIMIT
