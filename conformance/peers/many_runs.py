"""Runs the Chaos Toolkit's own command line many times in one process.

Reads a call a line from standard input, as JSON:
    {"arguments": ["run", ...], "folder": "where", "environment": {...}, "second": 0.1}
and answers each with a line: {"exit_code": 0, "crash": null, "log": [...]}.

`second` is how long a second lasts: pauses between activities are that much shorter, nothing else
is changed.
"""

import json
import logging
import os
import signal
import sys
import time
import types

import chaoslib.activity
from chaostoolkit.cli import cli


class Lines(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(f"{record.levelname} {record.getMessage()}")


def run(call):
    """The exit code, and the last line of what would have been a stack trace."""
    try:
        cli(args=["--no-version-check", "--no-log-file", *call["arguments"]], prog_name="chaos")
    except SystemExit as end:
        return end.code or 0, None
    except BaseException as crash:
        return 1, f"{type(crash).__name__}: {crash}"
    return 0, None


def answer(call):
    os.chdir(call["folder"])
    os.environ.update(call["environment"])
    chaoslib.activity.time = types.SimpleNamespace(
        sleep=lambda seconds: time.sleep(seconds * call["second"])
    )
    logger = logging.getLogger("chaostoolkit")
    logger.handlers.clear()
    logger.filters.clear()
    log = Lines()
    logger.addHandler(log)
    exit_code, crash = run(call)
    for name in call["environment"]:
        os.environ.pop(name, None)
    return {"exit_code": exit_code, "crash": crash, "log": log.lines}


def main():
    # A shell has what it starts in the background ignore it, and so what that starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), file=answers, flush=True)


main()
