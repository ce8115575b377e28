"""Module beside the experiment, which keeps state between calls."""

import datetime
import logging

from chaoslib.exceptions import ActivityFailed

logger = logging.getLogger("chaostoolkit")
scaled = []


def enough(value=0, least=1):
    return value >= least


def replicas_wanted(configuration=None, secrets=None):
    logger.info("looking at the wanted replicas")
    return 3


def scale(name, to, secrets=None):
    print("scaling", name, secrets)
    scaled.append(name)
    if to < 0:
        raise ActivityFailed("can't scale below nothing")
    logger.info("scaled with %s", (secrets or {}).get("token"))
    return {"name": name, "to": to, "token": (secrets or {}).get("token"), "at": datetime.datetime(2026, 1, 1)}


def scaled_before():
    return list(scaled)
