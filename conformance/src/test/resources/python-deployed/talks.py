import logging
import os
import sys
import typing

import shadowed

TOLD = []


def tell(token):
    print("printed", token)
    sys.stderr.write("written " + token + "\n")
    logging.getLogger("talks").error("logged %s", token)
    try:
        raise ValueError("raised " + token)
    except ValueError:
        logging.getLogger("talks").exception("trace")
    return len(token)


def end():
    os._exit(3)


def read():
    with open("data/stock.json") as file:
        return file.read().strip()


def libraries():
    return {"typing": typing.__file__ != shadowed.__file__, "named": shadowed.NAME, "path": shadowed.added()}
