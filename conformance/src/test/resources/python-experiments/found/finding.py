"""What is found out before the run."""

from dataclasses import dataclass


def mapping():
    return {"a": 1, "deep": {"list": [1, 2.5, None, True, "é"]}}


def listing():
    return ["x", {"y": 1}]


def nothing():
    return None


def number():
    return 7


def fails():
    raise RuntimeError("not to be found")


def later(configuration):
    return sorted(str(key) for key in configuration)


def echo(value=None, text=None, fallback=None):
    return {"value": value, "text": text, "fallback": fallback}


@dataclass
class Pod:
    name: str


async def tick():
    return 1


def _hidden():
    return 0
