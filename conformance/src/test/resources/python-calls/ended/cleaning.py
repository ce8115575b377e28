"""Function that takes its time, also to clean up behind itself."""

import os
import pathlib
import time


def works():
    try:
        pathlib.Path("begun.part").write_text(str(os.getpid()))
        os.rename("begun.part", "begun")
        time.sleep(60)
    finally:
        time.sleep(1)
        pathlib.Path("cleaned").touch()
