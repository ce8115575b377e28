"""Runs the cases of our activities (the folder is the argument) through the Chaos Toolkit's own providers.

A case says what is declared, what a server is asked and replies, and what comes out. Prints a line for each case in
which the original does otherwise, as JSON. A case with "differs" (why) has to be one of these, and is printed if it is not.
"""

import base64
import json
import os
import pathlib
import socket
import sys
import threading
import urllib.parse

import boto3
from chaoslib.exceptions import ActivityFailed, InterruptExecution
from chaoslib.provider.http import run_http_activity
from chaoslib.provider.process import run_process_activity
from chaoslib.provider.python import run_python_activity

OUTCOMES = ("output", "failed", "interrupts", "invalid")
READ = {"json": json.loads, "form": lambda body: dict(urllib.parse.parse_qsl(body, True))}
PROVIDERS = {"http": run_http_activity, "process": run_process_activity}


class ScriptedServer:
    """Answers each request with the next reply, byte for byte; "drop" and "hang" are replies, too."""

    def __init__(self):
        self.replies, self.requests, self.hanging = [], [], []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = "127.0.0.1:%d" % self.socket.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.socket.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        reader = client.makefile("rb")
        try:
            while self.answer(client, self.read(reader)):
                pass
        except (OSError, ValueError):
            client.close()

    @staticmethod
    def read(reader):
        method, target, _ = reader.readline().decode("latin-1").split()
        headers = {}
        while line := reader.readline().decode("latin-1").strip():
            name, value = line.split(":", 1)
            headers[name.lower()] = value.strip()
        body = reader.read(int(headers.get("content-length", 0))).decode()
        return {"method": method, "target": target, "headers": headers, "body": body}

    def answer(self, client, request):
        self.requests.append(request)
        reply = self.replies.pop(0) if self.replies else "drop"
        if reply == "hang":
            self.hanging.append(client)
            return False
        if reply == "drop":
            client.shutdown(socket.SHUT_RDWR)
            return False
        body = self.body(reply)
        lines = ["HTTP/1.1 %d Said" % reply["status"]]
        lines += ["%s: %s" % (name.split("#")[0], value) for name, value in reply.get("headers", {}).items()]
        lines += ["Content-Length: %d" % len(body), "", ""]
        client.sendall("\r\n".join(lines).encode("latin-1") + body)
        return True

    @staticmethod
    def body(reply):
        if "base64" in reply:
            return base64.b64decode(reply["base64"])
        body = reply.get("body", "")
        return (body if isinstance(body, str) else json.dumps(body, separators=(",", ":"))).encode()


def run(activity_id, case):
    secrets, configuration = case.get("secrets", {}), case.get("configuration", {})
    try:
        if activity_id in PROVIDERS:
            activity = {"provider": {"type": activity_id} | case["provider"]}
            return "output", PROVIDERS[activity_id](activity, configuration, secrets)
        module, func = activity_id.rsplit(".", 1)
        provider = {"type": "python", "module": module, "func": func, "arguments": case.get("arguments", {})}
        if secrets:
            provider["secrets"] = list(secrets)
        boto3.DEFAULT_SESSION = None
        output = run_python_activity({"name": "case", "provider": provider}, configuration, secrets)
        return "output", json.loads(json.dumps(output, default=lambda time: time.isoformat()))
    except ActivityFailed as failure:
        return "failed", str(failure)
    except InterruptExecution as interruption:
        return "interrupts", str(interruption)
    except Exception as crash:  # noqa: BLE001 - whatever leaves the provider breaks off the run
        return "invalid", str(crash)


def fits(expected, actual):
    """Whether it is the same, but for the star in an expected text, which covers anything."""
    if isinstance(expected, str) and isinstance(actual, str) and "*" in expected:
        before, after = expected.rsplit("*", 1)
        return actual.startswith(before) and actual.endswith(after)
    if isinstance(expected, dict) and isinstance(actual, dict):
        return expected.keys() == actual.keys() and all(fits(expected[key], actual[key]) for key in expected)
    if isinstance(expected, list) and isinstance(actual, list) and all(isinstance(item, str) for item in expected):
        return sorted(expected) == sorted(actual)  # chaosaws lists the items of a set
    return expected == actual


def differences(case, outcome, server):
    kind = next(kind for kind in OUTCOMES if kind in case)
    # What breaks off a run has words of its own in either.
    if outcome[0] != kind or (kind != "invalid" and not fits(case[kind], outcome[1])):
        yield {kind: case[kind], "original": outcome}
    exchanges = case.get("exchanges", [])
    if len(exchanges) != len(server.requests):
        yield {"requests": len(exchanges), "original": len(server.requests)}
    for exchange, request in zip(exchanges, server.requests):
        wanted = exchange["request"]
        for part in ("method", "target"):
            if wanted.get(part, request[part]) != request[part]:
                yield {part: wanted[part], "original": request[part]}
        if wanted.get("body", request["body"]).replace(" ", "") != request["body"].replace(" ", ""):
            yield {"body": wanted["body"], "original": request["body"]}
        for kind, read in READ.items():
            if kind in wanted and wanted[kind] != (sent := read(request["body"])):
                yield {kind: wanted[kind], "original": sent}
        for name, value in wanted.get("headers", {}).items():
            if not fits(value, request["headers"].get(name.lower())):
                yield {name: value, "original": request["headers"].get(name.lower())}


def environment(case, server):
    variables = {
        "AWS_ENDPOINT_URL": "http://" + server.address,
        "AWS_REGION": "eu-west-1",
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "not-a-secret",
    } | case.get("environment", {})
    return {name: value for name, value in variables.items() if value is not None}


def main(folder):
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    server = ScriptedServer()
    ran = 0
    for file in sorted(pathlib.Path(folder).glob("*/*.json")):
        text = file.read_text().replace("{server}", "http://" + server.address).replace("{address}", server.address)
        text = text.replace("{resources}", str(pathlib.Path(folder).parent))
        case = json.loads(text)
        server.replies, server.requests = [exchange["reply"] for exchange in case.get("exchanges", [])], []
        os.environ.clear()
        os.environ.update(inherited | environment(case, server))
        found = list(differences(case, run(file.parent.name, case), server))
        if bool(found) != ("differs" in case):
            print(json.dumps({"case": "/".join(file.parts[-2:]), "found": found or "no difference any more"}))
        ran += 1
    print(json.dumps({"ran": ran}))


main(sys.argv[1])
