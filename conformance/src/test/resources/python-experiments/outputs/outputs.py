"""Outputs that a journal of the Chaos Toolkit can hold."""

import threading
import time
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from uuid import UUID

SEEN = []


def moment():
    return {"at": datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=timezone(timedelta(hours=2))), "naive": datetime(2026, 1, 2)}


def day():
    return [date(2026, 1, 2)]


def exact():
    return {"decimal": Decimal("1.50"), "uuid": UUID(int=7)}


def numbers():
    return [10**30, -0.0, 1e300, 1e-7, 123456789012345678, 0.1 + 0.2, True]


def keys():
    return {1: "a", True: "b", None: "c", 2.5: "d"}


def texts():
    return ["\u2028", "\x00", "😀", "a\tb\r\n", "<&>", ""]


def pairs():
    return ((1, 2), [(), []])


def outlives():
    thread = threading.Thread(target=lambda: (time.sleep(0.2), SEEN.append("late")), daemon=True)
    thread.start()
    return thread.is_alive()


def waits():
    time.sleep(0.6)
    return SEEN


def keywords(*items, first=1, **more):
    return [items, first, sorted(more.items())]


class Text(str):
    pass


def subclass():
    return {"text": Text("t"), "flag": bool(1)}


wraps = keywords
