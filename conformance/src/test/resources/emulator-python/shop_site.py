"""Functions beside the experiment, which import each other's module and a package of the lock."""

import json
import os
import time

import requests
from shop_words import answer


def is_fine(value, least):
    return least <= value["status"] < 300


def stock(of):
    with open("stock.txt") as file:
        return json.load(file)[of]


def break_site(url, seconds, configuration=None):
    told = answer(requests.get(url + "/break", timeout=3))
    time.sleep(float(seconds))
    return {"told": told, "shop": os.environ["SHOP"], "site": configuration["site"] == url}


def mend_site(url):
    return answer(requests.get(url + "/mend", timeout=3))
