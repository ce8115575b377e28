"""Kubeconfig for a cluster of EKS, made with the function's own credentials. Standard library only.

CHAOS_EKS names the cluster, as name or region/name, and CHAOS_EKS_CONTEXTS other names that an experiment has for it,
a line each; KUBECONFIG names the file. A laptop's kubeconfig calls `aws eks get-token` instead, a program that Lambda lacks.
"""

import base64
import datetime
import hashlib
import hmac
import json
import os
import time
import urllib.parse
import urllib.request

RENEWED = 60  # seconds after which the next call gets a new token; one lasts 15 minutes, as long as a call may
EMPTY = hashlib.sha256(b"").hexdigest()

_made = 0.0
_cluster = None


def cluster():
    """Returns the name of the cluster; empty without one."""
    return os.environ.get("CHAOS_EKS", "")


def refresh(now=time.time):
    """Writes the file before a call, unless that was done a moment ago."""
    global _made, _cluster
    at = now()
    if not cluster() or at - _made < RENEWED:
        return
    region, _, name = cluster().rpartition("/")
    region = region or os.environ["AWS_REGION"]
    _cluster = _cluster or describe(region, name)
    contexts = [name, _cluster["arn"], *os.environ.get("CHAOS_EKS_CONTEXTS", "").splitlines()]
    signed = datetime.datetime.fromtimestamp(at, datetime.timezone.utc)
    write(os.environ["KUBECONFIG"], kubeconfig(name, contexts, _cluster, token(region, name, signed)))
    _made = at


def describe(region, name):
    """Asks EKS for the endpoint and the authority of the cluster."""
    at = os.environ.get("AWS_ENDPOINT_URL_EKS") or f"https://eks.{region}.{domain(region)}"
    path = f"/clusters/{urllib.parse.quote(name, safe='')}"
    headers = signed_headers("GET", urllib.parse.urlsplit(at).netloc, path, "eks", region)
    request = urllib.request.Request(at.rstrip("/") + path, headers=headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        told = json.load(answer)["cluster"]
    return {
        "arn": told.get("arn", name),
        "server": told["endpoint"],
        "certificate-authority-data": told.get("certificateAuthority", {}).get("data"),
    }


def kubeconfig(name, contexts, its, bearer):
    server = {key: its[key] for key in ("server", "certificate-authority-data") if its.get(key)}
    return {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": name,
        "clusters": [{"name": name, "cluster": server}],
        "users": [{"name": name, "user": {"token": bearer}}],
        "contexts": [{"name": each, "context": {"cluster": name, "user": name}} for each in dict.fromkeys(contexts)],
    }


def write(path, config):
    """Writes the file for the function's own user only, whole or not at all: a call on another thread may read it."""
    with open(os.open(path + ".part", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(config, file)
    os.replace(path + ".part", path)


def domain(region):
    return "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com"


def token(region, name, now=None, environment=os.environ):
    """Makes the token that the cluster has STS look at: a signed request to tell who signed it."""
    url = presigned(region, name, now, environment)
    return "k8s-aws-v1." + base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")


def presigned(region, name, now=None, environment=os.environ):
    stamp = _stamp(now)
    host = f"sts.{region}.{domain(region)}"
    scope = f"{stamp[:8]}/{region}/sts/aws4_request"
    query = {
        "Action": "GetCallerIdentity",
        "Version": "2011-06-15",
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Credential": f"{environment['AWS_ACCESS_KEY_ID']}/{scope}",
        "X-Amz-Date": stamp,
        "X-Amz-Expires": "60",
        "X-Amz-SignedHeaders": "host;x-k8s-aws-id",
    }
    if environment.get("AWS_SESSION_TOKEN"):
        query["X-Amz-Security-Token"] = environment["AWS_SESSION_TOKEN"]
    text = "&".join(f"{key}={urllib.parse.quote(value, safe='-_.~')}" for key, value in sorted(query.items()))
    headers = {"host": host, "x-k8s-aws-id": name}
    signature = _signature(("GET", "/", text), headers, scope, stamp, environment)
    return f"https://{host}/?{text}&X-Amz-Signature={signature}"


def signed_headers(method, host, path, service, region, environment=os.environ):
    """Returns the headers of a request without a body, signed (Signature Version 4)."""
    stamp = _stamp(None)
    scope = f"{stamp[:8]}/{region}/{service}/aws4_request"
    headers = {"host": host, "x-amz-date": stamp}
    if environment.get("AWS_SESSION_TOKEN"):
        headers["x-amz-security-token"] = environment["AWS_SESSION_TOKEN"]
    # every service but S3 has the path encoded twice
    signed = urllib.parse.quote(path, safe="/-_.~")
    signature = _signature((method, signed, ""), headers, scope, stamp, environment)
    return {
        **headers,
        "Authorization": f"AWS4-HMAC-SHA256 Credential={environment['AWS_ACCESS_KEY_ID']}/{scope}, "
        f"SignedHeaders={';'.join(sorted(headers))}, Signature={signature}",
    }


def _stamp(now):
    return (now or datetime.datetime.now(datetime.timezone.utc)).strftime("%Y%m%dT%H%M%SZ")


def _signature(line, headers, scope, stamp, environment):
    names = sorted(headers)
    canonical = "\n".join([*line, *(f"{name}:{headers[name]}" for name in names), "", ";".join(names), EMPTY])
    text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = ("AWS4" + environment["AWS_SECRET_ACCESS_KEY"]).encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
