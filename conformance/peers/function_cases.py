"""Runs cases of functions through chaostoolkit-aws and through ours, each from the same state of one moto server.

    function_cases.py FOLDER [PARTS [WORKER WORKERS]]

The cases are those of FOLDER/*.json whose function's name holds one of PARTS (rds,ec2). WORKERS processes divide the
states of moto among themselves; WORKER is this one's number, from 0.

Ours is whoever reads the output: a line {"id", "arguments", "configuration", "secrets"} asks for a run, and is answered
by a line {"output"} or {"failed"}. Compared are outputs, failures, and the requests that change something, but for what
is chance or time. At last comes a line {"report": [{"case", "function", "outcome", "found"}]}.
"""

import base64
import functools
import gc
import importlib
import io
import itertools
import json
import logging
import os
import pathlib
import re
import socket
import sys
import threading
import time
import urllib.parse
import urllib.request
import warnings
import xml.etree.ElementTree
import zipfile

os.environ |= {
    "AWS_ACCESS_KEY_ID": "conformance",
    "AWS_SECRET_ACCESS_KEY": "conformance",
    "AWS_REGION": "us-east-1",
    "AWS_DEFAULT_REGION": "us-east-1",
    "TZ": "UTC",
}
time.tzset()

import boto3
import botocore.session
import jmespath
from chaoslib.exceptions import ActivityFailed, InterruptExecution
from chaoslib.provider.python import run_python_activity
from moto.core.utils import get_service_model
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

CHANCE = re.compile(
    r"\b(?:i|r|subnet|vol|ami|eni|eipalloc|vpc|sg|snap|lt|tg|lb|dopt|acl|rtb|igw|sir)-[0-9a-f]{8,17}\b"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|\b[0-9A-Za-z]{400,}\b"
    # What names a run: the original's thread, ours.
    r"|\b(?:\d{15}|[0-9a-f]{16})\b"
)
TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(\+00:00|Z)?")
SECONDS = re.compile(r"(?<=: )1[6-9]\d{8}\.\d{1,6}\b")
READS = re.compile(r"(Describe|Get|List|Head|Lookup|Search|BatchGet|Test)\w*$")
NEVER_COMPARED = ("RequestId", "HTTPHeaders", "RetryAttempts", "MaxAttemptsReached")


class Moto:
    """Moto, and what it was asked. Its state is this process's own: a fork has a copy of it."""

    def __init__(self):
        self.apps = app = DomainDispatcherApplication(create_backend_app)
        self.asked = []

        def recording(environ, start):
            body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
            environ["wsgi.input"] = io.BytesIO(body)
            if not environ["PATH_INFO"].startswith("/moto-api"):
                self.asked.append(request(environ, body))
            return app(environ, start)

        self.app = recording
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = "http://127.0.0.1:%d" % self.socket.getsockname()[1]

    def __enter__(self):
        self.server = make_server("127.0.0.1", 0, self.app, threaded=True, fd=self.socket.fileno())
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *failure):
        self.server.shutdown()

    def post(self, path, content=None):
        data = json.dumps(content).encode() if content is not None else b""
        asked = urllib.request.Request(self.url + path, data, {"Content-Type": "application/json"}, method="POST")
        urllib.request.urlopen(asked).read()

    def changes(self):
        return [one for one in self.asked if not READS.match(one["operation"])]


def forked(work):
    """What some work gives, done in a copy of this process with all its state."""
    reader, writer = os.pipe()
    if child := os.fork():
        os.close(writer)
        with open(reader) as pipe:
            text = pipe.read()
        os.waitpid(child, 0)
        return json.loads(text)
    with open(writer, "w") as pipe:
        json.dump(work(), pipe)
    os._exit(0)


def request(environ, body):
    """What an operation was asked for, however it was written."""
    kind = environ.get("CONTENT_TYPE", "")
    path, query = environ["PATH_INFO"], dict(urllib.parse.parse_qsl(environ.get("QUERY_STRING", ""), True))
    if "form" in kind:
        fields = dict(urllib.parse.parse_qsl(body.decode(), True))
        return {"operation": fields.pop("Action", "POST"), "parameters": fields}
    target = environ.get("HTTP_X_AMZ_TARGET", "")
    if target or path.startswith("/service/"):
        operation = (target or path).replace("/", ".").rsplit(".", 1)[1]
        return {"operation": operation, "parameters": readable(body)}
    method = environ["REQUEST_METHOD"]
    operation = "Get" if method in ("GET", "HEAD") else method
    return {"operation": operation, "path": path, "query": query, "parameters": readable(body)}


def readable(body):
    if body[:1] in (b"\xa0", b"\xbf") or body[:1] >= b"\xa0":
        return "CBOR"
    try:
        return json.loads(body)
    except ValueError:
        return of_xml(xml.etree.ElementTree.fromstring(body)) if body[:1] == b"<" else body.decode("latin-1")


def of_xml(element):
    """What an element holds, by names: in which order they come is the writer's choice."""
    children = {}
    for child in element:
        children.setdefault(child.tag.rsplit("}", 1)[-1], []).append(of_xml(child))
    return children or element.text or ""


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return out.getvalue()


def filled(value, known):
    """What was kept for "$name", a zip's bytes for {"$zip": {name: text}}, a time for {"$ago": seconds}, {"$json": …}."""
    if isinstance(value, dict):
        if "$json" in value:
            return json.dumps(filled(value["$json"], known))
        if "$zip" in value:
            return zipped(value["$zip"])
        if "$ago" in value:
            return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - value["$ago"]))
        return {key: filled(one, known) for key, one in value.items()}
    if isinstance(value, list):
        return [filled(one, known) for one in value]
    if isinstance(value, str) and value.startswith("$") and value[1:] in known:
        return known[value[1:]]
    return value


def seeded(calls):
    """Makes a state with some calls; a call may keep something of its answer by a name."""
    MOTO.post("/moto-api/seed?a=42")
    MOTO.post("/moto-api/config", {"lambda": {"use_docker": False}})
    known = {}
    for call in calls:
        service, operation = call["call"].split(".")
        client = boto3.client(service)
        name = {api: name for name, api in client.meta.method_to_api_mapping.items()}[operation]
        answer = getattr(client, name)(**filled(call.get("with", {}), known))
        known |= {name: jmespath.search(path, answer) for name, path in call.get("keep", {}).items()}
    MOTO.asked.clear()
    return known


def original(ask):
    boto3.DEFAULT_SESSION = None
    module, func = ask["id"].rsplit(".", 1)
    provider = {"type": "python", "module": module, "func": func, "arguments": ask["arguments"]}
    if ask["secrets"]:
        provider["secrets"] = list(ask["secrets"])
    activity = {"type": module.rsplit(".", 1)[1][:-1], "name": "case", "provider": provider}
    try:
        output = run_python_activity(activity, ask["configuration"] or {"any": "thing"}, ask["secrets"])
        return {"output": json.loads(json.dumps(output, default=written))}
    except (ActivityFailed, InterruptExecution) as failure:
        return {"failed": str(failure)}


def written(value):
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value.isoformat()


def ours(ask):
    print(json.dumps(ask), flush=True)
    # Unbuffered: what this process has read ahead would be lost with it.
    answer = b""
    while not answer.endswith(b"\n"):
        answer += os.read(0, 1 << 20) or sys.exit("nobody answers")
    return json.loads(answer)


def comparable(value, unordered=False):
    """What is chance by the order in which it first shows, times by a word; numbers as they are written."""
    seen = {}
    text = TIME.sub("<time>", SECONDS.sub("0", json.dumps(plain(value, unordered), sort_keys=True)))
    return json.loads(CHANCE.sub(lambda found: seen.setdefault(found[0], "id-%d" % len(seen)), text))


def plain(value, unordered):
    if isinstance(value, dict):
        return {key: plain(one, unordered) for key, one in value.items() if key not in NEVER_COMPARED}
    if isinstance(value, list):
        items = [plain(one, unordered) for one in value]
        return sorted(items, key=json.dumps) if unordered else items
    return value


def told(run, case, known, module):
    ask = {
        "id": module + "." + case["function"],
        "arguments": filled(case["arguments"], known),
        "configuration": case.get("configuration", {}),
        "secrets": case.get("secrets", {}),
        "endpoint": MOTO.url,
    }
    MOTO.asked.clear()
    MOTO.post("/moto-api/seed?a=7")
    outcome = run(ask)
    return comparable({"outcome": outcome, "changes": MOTO.changes()}, case.get("unordered", False))


def each(run, cases, known, module):
    """The runs of some cases: every change is made in a copy of the state, which no other case sees then."""
    runs = []
    while len(runs) < len(cases):
        runs += forked(lambda: until_changed(run, cases[len(runs) :], known, module))
    return runs


def until_changed(run, cases, known, module):
    """The runs of the first cases in this copy of the state, up to the first that asks for a change."""
    runs = []
    with MOTO:
        for case in cases:
            runs.append(told(run, case, known, module))
            if runs[-1]["changes"]:
                break
    return runs


def compared(case, theirs, mine):
    if "ours" in case:
        # What is mended has to come out as the case says, and otherwise than in the original.
        right = fits(case["ours"], mine["outcome"]) and theirs != mine
        return "mended" if right else "differs", {"original": theirs, "ours": mine}
    same = equal(theirs, mine) or equal(as_form(theirs), as_form(mine))
    return "equal" if same else "differs", {} if same else {"original": theirs, "ours": mine}


def equal(one, other):
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def as_form(run):
    """A run with its requests as forms: for CloudWatch boto3 has another protocol than the Java SDK."""
    changes = [change | {"parameters": dict(fields(change["parameters"], ""))} for change in run["changes"]]
    return run | {"changes": changes}


def fields(value, name):
    if isinstance(value, dict):
        for key, one in value.items():
            yield from fields(one, name + "." + key)
    elif isinstance(value, list) and value:
        for number, one in enumerate(value, 1):
            yield from fields(one, "%s.member.%d" % (name, number))
    elif name != ".Version":
        yield name.lstrip("."), "<time>" if name.endswith("Timestamp") else scalar(value)


def scalar(value):
    try:
        return str(float(value))
    except (TypeError, ValueError):
        return "" if value == [] else str(value)


def fits(expected, actual):
    """Whether all that is expected is there; a star at the end of a text covers the rest."""
    if isinstance(expected, str) and expected.endswith("*"):
        return isinstance(actual, str) and actual.startswith(expected[:-1])
    if isinstance(expected, dict):
        return isinstance(actual, dict) and all(key in actual and fits(expected[key], actual[key]) for key in expected)
    return equal(expected, actual)


def quick(seconds, sleep=time.sleep):
    sleep(min(seconds, 0.01))


def seed_and_compare(numbered, seed, module):
    """The cases of a state, which is made once; runs have copies."""
    with MOTO:
        known = seeded(seed)
    gc.freeze()
    cases = [case for _, case in numbered]
    theirs, mine = (each(run, cases, known, module) for run in (original, ours))
    results = map(compared, cases, theirs, mine)
    return [entry(number, case, result, module) for (number, case), result in zip(numbered, results)]


def entry(number, case, result, module):
    outcome, found = result
    name = module + "." + case["function"]
    return {"case": number, "function": name, "arguments": case["arguments"], "outcome": outcome, "found": found}


def warm(services):
    """Reads here what every fork would read for itself: what boto3 and moto know of some services.

    Never between a run of the original and ours: what moto reads may draw by chance.
    """
    for service in services:
        signed_as = boto3.client(service).meta.service_model.signing_name
        backend = MOTO.apps.get_backend_for_host(signed_as + ".us-east-1.amazonaws.com")
        if backend not in MOTO.apps.app_instances:
            MOTO.apps.app_instances[backend] = create_backend_app(backend)
            get_service_model(service)
    settle()


def services(cases):
    """The services that make the states of some cases."""
    return {call["call"].split(".")[0] for seed in cases.get("seeds", {}).values() for call in seed}


def settle():
    """What is collected in a fork costs it a copy of its pages."""
    gc.collect()
    gc.freeze()


def main(folder, parts="", worker="0", workers="1"):
    time.sleep = quick
    # A session of boto3 reads again what the session before has read, unless they share their loader.
    botocore.session.create_loader = functools.cache(botocore.session.create_loader)
    report, states = [], itertools.count()
    for file in sorted(pathlib.Path(folder).glob("*.json")):
        cases = json.loads(file.read_text())
        module = cases["module"]
        wanted = [
            (number, case)
            for number, case in enumerate(cases["cases"], 1)
            if any(part in module + "." + case["function"] for part in parts.split(","))
        ]
        if wanted:
            for name in {case["function"].rpartition(".")[0] for _, case in wanted}:
                importlib.import_module(module + "." + name)
            warm(services(cases))
        for state in dict.fromkeys((case.get("seed"), "managed_policies" in case) for _, case in wanted):
            if next(states) % int(workers) != int(worker):
                continue
            # AWS's own policies take moto seconds to load.
            os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = str(state[1]).lower()
            of_state = [one for one in wanted if (one[1].get("seed"), "managed_policies" in one[1]) == state]
            seed = cases.get("seeds", {}).get(state[0], [])
            report += forked(lambda: seed_and_compare(of_state, seed, module))
    print(json.dumps({"report": report}), flush=True)


MOTO = Moto()
os.environ["AWS_ENDPOINT_URL"] = MOTO.url
main(*sys.argv[1:])
