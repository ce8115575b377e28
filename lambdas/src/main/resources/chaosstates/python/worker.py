"""Worker of a run: JSON lines in on its standard input, JSON lines out on what was its standard output.

    {"id": 1, …}  a request of call.py      ->  {"id": 1, …}  its answer
    {"import": […]}  imports modules before the first call, on the main thread
    {"stop": 1}   interrupts that call      ->  {"log": "WARNING", "message": …}  at any time
    the end of the input interrupts all calls, and ends the worker 10 seconds later at the latest

An extension that prints, or a program that it starts, writes to standard error instead, and finds no input. A call
that comes while nothing goes on is made on the main thread, as `chaos run` makes all but those in the background:
some functions set signal handlers. Others get a thread each.
"""

import ctypes
import json
import logging
import os
import queue
import signal
import sys
import threading
import time

import call

GRACE = 10  # seconds for calls that were interrupted
LOOK = 0.02  # seconds between two looks whether they have ended


class Lines:
    """Lines to and from the one who asks, on descriptors of their own that no program inherits."""

    def __init__(self):
        self.requests = os.fdopen(os.dup(0), "r", encoding="utf-8", newline="\n")
        self.replies = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n", buffering=1 << 16)
        self.lock = threading.Lock()
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(2, 1)
        sys.stdin = os.fdopen(0, "r", closefd=False)
        sys.stdout = os.fdopen(1, "w", closefd=False, buffering=1)

    def say(self, message):
        line = json.dumps(message, ensure_ascii=True, allow_nan=False)
        with self.lock:
            self.replies.write(line + "\n")
            self.replies.flush()


class Teller(logging.Handler):
    """Handler of the Chaos Toolkit's logger, which tells the one who asks."""

    def __init__(self, lines):
        super().__init__()
        self.lines = lines

    def emit(self, record):
        try:
            self.lines.say({"log": record.levelname, "message": record.getMessage()})
        except Exception:  # noqa: BLE001
            self.handleError(record)


class Worker:
    """Worker with the calls that go on in it."""

    def __init__(self, lines):
        self.lines = lines
        self.main = threading.get_ident()
        self.next = queue.SimpleQueue()
        self.is_busy = False  # the main thread has a call, or will have one at once
        self.running = {}  # threads, by the ids of their calls
        self.stopped = set()  # ids of calls that are to end
        self.signals = 0  # of our own, which are still to be handled

    def read(self):
        for line in self.lines.requests:
            request = json.loads(line)
            if "stop" in request:
                self.stop(request["stop"])
            elif "import" in request:
                self.next.put(request)
            else:
                self.begin(request)
        self.end()

    def begin(self, request):
        if self.is_busy:
            threading.Thread(target=self.carry_out, args=(request,), daemon=True).start()
        else:
            self.is_busy = True
            self.next.put(request)

    def carry_out(self, request):
        """Makes a call. It can be stopped as long as it is told to be running, and before."""
        number = request["id"]
        try:
            self.running[number] = threading.get_ident()
            if number in self.stopped:
                raise call.Stopped("the run was ended")
            reply = call.answer(request)
            del self.running[number]
        except BaseException as late:  # noqa: BLE001
            self.running.pop(number, None)
            reply = call.ending(late)
        self.stopped.discard(number)
        if threading.get_ident() == self.main:
            self.is_busy = False  # before the answer, after which the next request may come at once
        self.lines.say({**reply, "id": number})

    def stop(self, number):
        """Raises the interruption in a call, as `chaos run` does on a signal: the call cleans up behind itself."""
        self.stopped.add(number)
        thread = self.running.get(number)
        if thread == self.main:
            self.signals += 1
            signal.pthread_kill(thread, signal.SIGTERM)
        elif thread is not None:
            raised = ctypes.py_object(call.interruption())
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), raised)

    def signalled(self, number, frame):
        """Handles SIGTERM. From outside it ends the call on the main thread, or the worker where there is none."""
        is_ours = self.signals > 0
        self.signals -= is_ours
        mine = [call_id for call_id, thread in list(self.running.items()) if thread == self.main]
        if mine and (not is_ours or self.stopped.issuperset(mine)):
            raise call.interruption()(f"{signal.Signals(number).name} signal received")
        if not mine and not is_ours:
            os._exit(128 + number)

    def end(self):
        for number in list(self.running):
            self.stop(number)
        until = time.monotonic() + GRACE
        while self.running and time.monotonic() < until:
            time.sleep(LOOK)
        os._exit(1 if self.running else 0)

    def work(self):
        threading.Thread(target=self.read, daemon=True).start()
        while True:
            request = self.next.get()
            if "import" in request:
                call.preload(request["import"])
            else:
                self.carry_out(request)


def main():
    os.setsid()  # Ctrl-C in the terminal is for the one who asks, who decides what is stopped
    lines = Lines()
    worker = Worker(lines)
    signal.signal(signal.SIGTERM, worker.signalled)
    logger = logging.getLogger("chaostoolkit")
    logger.setLevel(logging.DEBUG)  # who asks leaves out what nobody wants to hear
    logger.propagate = False
    logger.addHandler(Teller(lines))
    call.prepare()
    del sys.modules["call"], sys.path[0]  # a module of the experiment's may have that name
    worker.work()


if __name__ == "__main__":
    main()
