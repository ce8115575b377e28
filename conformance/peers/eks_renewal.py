"""Prints when the token in the kubeconfig was signed, after a call at each of some times, as JSON.

    eks_renewal.py EKS.PY SECONDS...

The variables of eks.py lead to the cluster and to the kubeconfig.
"""

import base64
import importlib.util
import json
import os
import sys
import urllib.parse


def module(file):
    spec = importlib.util.spec_from_file_location("eks", file)
    eks = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(eks)
    return eks


def signed():
    with open(os.environ["KUBECONFIG"]) as file:
        token = json.load(file)["users"][0]["user"]["token"].removeprefix("k8s-aws-v1.")
    url = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
    return urllib.parse.parse_qs(urllib.parse.urlsplit(url).query)["X-Amz-Date"][0]


eks = module(sys.argv[1])
dates = []
for seconds in sys.argv[2:]:
    eks.refresh(lambda: float(seconds))
    dates.append(signed())
print(json.dumps(dates))
