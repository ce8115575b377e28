"""Prints the token for an EKS cluster as eks.py makes it, and as botocore does, at one time and with one set of keys.

    eks_token.py EKS.PY REGION CLUSTER
"""

import base64
import datetime
import importlib.util
import json
import sys

import botocore.auth
import botocore.awsrequest
import botocore.credentials

NOW = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
KEYS = {"AWS_ACCESS_KEY_ID": "AKID", "AWS_SECRET_ACCESS_KEY": "s3cret/+", "AWS_SESSION_TOKEN": "token/+="}


def ours(file, region, cluster):
    spec = importlib.util.spec_from_file_location("eks", file)
    eks = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(eks)
    return eks.token(region, cluster, NOW, KEYS)


def theirs(region, cluster):
    botocore.auth.get_current_datetime = lambda *arguments, **named: NOW
    credentials = botocore.credentials.Credentials(*KEYS.values())
    suffix = ".cn" if region.startswith("cn-") else ""
    request = botocore.awsrequest.AWSRequest(
        method="GET",
        url=f"https://sts.{region}.amazonaws.com{suffix}/?Action=GetCallerIdentity&Version=2011-06-15",
        headers={"x-k8s-aws-id": cluster},
    )
    botocore.auth.SigV4QueryAuth(credentials, "sts", region, expires=60).add_auth(request)
    return "k8s-aws-v1." + base64.urlsafe_b64encode(request.url.encode()).decode().rstrip("=")


def parts(token):
    """Returns the signed request with its parameters in one order."""
    text = token.removeprefix("k8s-aws-v1.")
    url = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    address, query = url.split("?")
    return [address, *sorted(query.split("&"))]


file, region, cluster = sys.argv[1:]
print(json.dumps({"ours": parts(ours(file, region, cluster)), "theirs": parts(theirs(region, cluster))}))
