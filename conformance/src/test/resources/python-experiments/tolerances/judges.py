"""Functions that look, and functions that judge."""


def least(configuration=None):
    return 200


def echo(value):
    return value


def items():
    return {"items": [{"ok": True}, {"ok": False}, {"ok": True}]}


def text():
    return "2026-01-02T03:04:05"


def is_fine(least, value=None):
    return value["status"] == least and value["body"]["n"] == [1]


def ended_well(value=None):
    return value["status"] == 0 and value["stdout"] == "hello\n"
