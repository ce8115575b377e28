"""Functions that do to a process whatever a process may suffer."""

import ctypes
import logging
import os
import pathlib
import signal
import subprocess
import sys
import threading
import time

logger = logging.getLogger("chaostoolkit")


def prints():
    print('{"id": 1, "output": "forged"}')
    return "ok"


def prints_c():
    os.system("echo from a shell")
    return "ok"


def starts_program():
    return subprocess.run(["sh", "-c", "echo out; read x; echo got=$x >&2"]).returncode


def reads_input():
    try:
        return input("? ")
    except EOFError:
        return "no input"


def closes_stdout():
    sys.stdout.close()
    sys.stdout = open(os.devnull, "w")
    return "ok"


def writes_fd1():
    os.write(1, b"raw bytes \xff\n")
    return "ok"


def basic_config():
    logging.basicConfig(stream=sys.__stdout__, level=logging.DEBUG, force=True)
    logging.debug("to the first stdout")
    return "ok"


def threads_print():
    threads = [threading.Thread(target=lambda: [print("x" * 50) for _ in range(200)]) for _ in range(4)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    return "ok"


def big():
    return "x" * 3_000_000


def too_big():
    return "x" * 9_000_000


def too_long():
    return {"k" * 60_000: 10**1200}


def surrogate():
    return "a\ud800"


def exits():
    sys.exit(4)


def exits_hard():
    os._exit(5)


def segfault():
    ctypes.string_at(0)


def stays():
    return "here again"


def forks():
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return "ok"


def daemon():
    subprocess.Popen(["sleep", "1"], start_new_session=True)
    return "ok"


def sets_alarm():
    signal.signal(signal.SIGALRM, lambda *arguments: None)
    return "main thread"


def chdir():
    os.chdir("/")
    return os.getcwd()


def waits():
    time.sleep(1)
    return threading.current_thread() is threading.main_thread()


def pid():
    return os.getpid()


def tells(text):
    logger.warning("it is " + text)
    print("printed " + text)


def cleans_up(file):
    try:
        pathlib.Path(file + ".begun").touch()
        time.sleep(60)
    finally:
        time.sleep(0.5)
        pathlib.Path(file).touch()
