"""Runs the Chaos Toolkit's own command line many times in one process.

Reads a call a line from standard input, as JSON:
    {"arguments": ["run", ...], "folder": "where", "environment": {...}, "second": 0.1}
and answers each with a line: {"exit_code": 0, "crash": null, "log": [...]}.

`second` is how long a second lasts: pauses between activities are that much shorter, nothing else
is changed. Each run begins with what a process of its own would begin with.
"""

import contextvars
import json
import logging
import os
import signal
import sys
import time
import types

import chaosaddons.utils.idle
import chaoslib.activity
from chaosaddons.controls.synchronization import experiment_finished
from chaostoolkit.cli import cli

ENVIRONMENT = dict(os.environ)


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


def prepare(call):
    os.chdir(call["folder"])
    os.environ.clear()
    os.environ.update(ENVIRONMENT)
    os.environ.update(call["environment"])
    experiment_finished.clear()
    second = call["second"]
    chaoslib.activity.time = chaosaddons.utils.idle.time = types.SimpleNamespace(
        sleep=lambda seconds: time.sleep(seconds * second),
        time=lambda: time.monotonic() / second,
    )


def answer(call):
    prepare(call)
    logger = logging.getLogger("chaostoolkit")
    logger.handlers.clear()
    logger.filters.clear()
    log = Lines()
    logger.addHandler(log)
    exit_code, crash = contextvars.copy_context().run(run, call)
    return {"exit_code": exit_code, "crash": crash, "log": log.lines}


def main():
    # A shell has what it starts in the background ignore it, and so what that starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), file=answers, flush=True)


main()
