"""Starts Python functions of Lambda, and times their first and their second answer. See python-cold-start."""

import http.server
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import typing

OURS = pathlib.Path(__file__).parents[2] / "lambdas/src/main/resources/chaosstates/python"
CLIENT = ("awslambdaric", "snapshot_restore_py", "simplejson", "runtime_client")
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
OWN = "def nothing():\n    return 1\n"

class Function(typing.NamedTuple):
    """What is called, and how its package is made.

    compiled: whether sources are compiled ahead; variables: those of the function, with the fakes' address as {fakes}
    """

    name: str
    packages: tuple
    module: str
    func: str
    arguments: dict = {}
    configuration: dict = {}
    variables: dict = {}
    compiled: bool = True


PODS = Function(
    "`chaosk8s.pod.probes.count_pods`, of EKS", ("chaostoolkit-kubernetes==0.39.0",),
    "chaosk8s.pod.probes", "count_pods", {"label_selector": "app=web"}, {},
    {"CHAOS_EKS": "shop", "AWS_ENDPOINT_URL_EKS": "{fakes}", "AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": "key"})
FUNCTIONS = [
    Function("a function beside the experiment", (), "own", "nothing"),
    Function("`chaosprometheus.probes.query`", ("chaostoolkit-prometheus==0.6.0",), "chaosprometheus.probes", "query",
             {"query": "up"}, {"prometheus_base_url": "{fakes}"}),
    PODS,
    PODS._replace(name="the same, not compiled ahead", compiled=False),
]


class Fakes(http.server.BaseHTTPRequestHandler):
    """A Prometheus, EKS, and the API server of its cluster, which has no pods."""

    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16

    def log_message(self, *told):
        pass

    def do_GET(self):
        at = f"http://{self.headers['Host']}"
        path = self.path.partition("?")[0]
        if path == "/clusters/shop":
            arn = "arn:aws:eks:eu-west-1:123456789012:cluster/shop"
            answer = {"cluster": {"name": "shop", "arn": arn, "endpoint": at}}
        elif path == "/api/v1/query":
            answer = {"status": "success", "data": {"resultType": "vector", "result": []}}
        elif path.endswith("/pods"):
            answer = {"kind": "PodList", "apiVersion": "v1", "metadata": {}, "items": []}
        else:
            answer = None
        body = json.dumps(answer).encode()
        self.send_response(404 if answer is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Api(http.server.ThreadingHTTPServer):
    """Lambda's Runtime API: hands out one event some times, and notes when the answers come."""

    daemon_threads = True

    def __init__(self, event, calls):
        super().__init__(("127.0.0.1", 0), Handler)
        self.event, self.left, self.answers, self.done = json.dumps(event).encode(), calls, [], threading.Event()
        self.told = []


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 1 << 16

    def log_message(self, *told):
        pass

    def do_GET(self):
        if not self.server.left:
            self.server.done.set()
            threading.Event().wait(10)
            return
        self.server.left -= 1
        self.send_response(200)
        for name, value in {
            "Lambda-Runtime-Aws-Request-Id": "1",
            "Lambda-Runtime-Deadline-Ms": "32503680000000",
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:eu-west-1:1:function:f",
            "Content-Type": "application/json",
            "Content-Length": str(len(self.server.event)),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(self.server.event)

    def do_POST(self):
        told = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.answers.append(time.perf_counter())
        self.server.told.append(json.loads(told))
        self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()


def package(root, its):
    """Lays a package out as it is in Lambda, below the root."""
    lib = root / "lib"
    subprocess.run(
        [os.environ["UV"], "pip", "install", "-q", "--no-build", "--link-mode", "copy", "--python", sys.executable,
         "--target", lib, "chaostoolkit-lib", *its.packages], check=True)
    shutil.copytree(OURS, root / "chaosstates", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "own").mkdir()
    (root / "own/own.py").write_text(OWN)
    (root / "functions.json").write_text(json.dumps({"functions": [f"{its.module}.{its.func}"], "controls": []}))
    if its.compiled:
        subprocess.run(
            [sys.executable, "-m", "compileall", "-q", "-j", "0", "--invalidation-mode", "unchecked-hash", root],
            stdout=subprocess.DEVNULL)
    else:
        for folder in list(root.rglob("__pycache__")):
            shutil.rmtree(folder)


def client(root):
    """Copies AWS's runtime client, which lies apart in the peers' environment."""
    packages = pathlib.Path(sys.prefix) / "lambda"
    for each in packages.iterdir():
        if each.name.startswith(CLIENT) and not each.name.endswith(".dist-info"):
            (shutil.copytree if each.is_dir() else shutil.copy)(each, root / each.name)


def filled(values, fakes):
    return {key: value.replace("{fakes}", fakes) for key, value in values.items()}


def start(root, runtime, its, fakes):
    """Starts the function; returns seconds to the first answer, seconds of the second call, processor time, memory."""
    request = {"module": its.module, "func": its.func, "arguments": its.arguments,
               "configuration": filled(its.configuration, fakes)}
    api = Api(request, 2)
    threading.Thread(target=api.serve_forever, daemon=True).start()
    variables = {
        **filled(its.variables, fakes), "KUBECONFIG": str(runtime / "kubeconfig"),
        "PATH": os.environ["PATH"], "PYTHONPATH": str(runtime), "PYTHONDONTWRITEBYTECODE": "1",
        "CHAOS_MODULES": its.module, "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{api.server_port}",
        "AWS_LAMBDA_FUNCTION_NAME": "f", "AWS_LAMBDA_FUNCTION_VERSION": "1", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "1024",
        "AWS_LAMBDA_LOG_GROUP_NAME": "g", "AWS_LAMBDA_LOG_STREAM_NAME": "s", "AWS_REGION": "eu-west-1",
        "LAMBDA_TASK_ROOT": str(root), "_HANDLER": "chaosstates/handler.handle",
    }
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-S", "-c", "import site, runpy, sys; sys.argv[0] = 'awslambdaric'; "
         "runpy.run_module('awslambdaric', run_name='__main__')", "chaosstates/handler.handle"],
        cwd=root, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not api.done.wait(60):
            sys.exit(f"{its.module} does not answer")
        with open(f"/proc/{process.pid}/stat") as file:
            ticks = file.read().rsplit(")", 1)[1].split()
        with open(f"/proc/{process.pid}/status") as file:
            memory = next(int(line.split()[1]) // 1024 for line in file if line.startswith("VmHWM"))
    finally:
        process.kill()
        process.wait()
        api.shutdown()
    if any("output" not in answer for answer in api.told):
        sys.exit(f"{its.module}.{its.func} fails: {api.told}")
    first, second = api.answers
    return first - began, second - first, (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK"), memory


def main(rounds):
    print("| function | to the first answer | second call | processor time | memory, MiB |\n|---|---|---|---|---|")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Fakes)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    fakes = f"http://127.0.0.1:{server.server_port}"
    with tempfile.TemporaryDirectory() as folder:
        runtime = pathlib.Path(folder) / "client"
        runtime.mkdir()
        client(runtime)
        for number, its in enumerate(FUNCTIONS):
            root = pathlib.Path(folder) / str(number)
            root.mkdir()
            package(root, its)
            runs = [start(root, runtime, its, fakes) for _ in range(rounds)]
            first, second, processor, memory = (list(each) for each in zip(*runs))
            print(f"| {its.name} | {statistics.median(first) * 1000:.0f} ({min(first) * 1000:.0f}) "
                  f"| {statistics.median(second) * 1000:.1f} | {min(processor) * 1000:.0f} | {max(memory)} |", flush=True)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
