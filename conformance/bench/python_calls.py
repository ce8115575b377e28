"""Runs experiments with functions of Python by the Chaos Toolkit and by ours, in turn, as whole processes.

Prints the median wall time, CPU and peak memory of each, what one more call costs, and what the environment costs when
it is made (with the packages in uv's cache) and when it is there. The Chaos Toolkit runs in the environment of the
peers, ours in one that it has made; ours counts its own process and those that have ended below it.
"""

import argparse
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

import side_by_side

PODS = {
    "kind": "PodList",
    "apiVersion": "v1",
    "metadata": {},
    "items": [{"metadata": {"name": f"web-{n}"}, "status": {"phase": "Running"}} for n in range(3)],
}
TRIVIAL = {"type": "python", "module": "os.path", "func": "exists", "arguments": {"path": "/"}}
COUNT = {
    "type": "python",
    "module": "chaosk8s.pod.probes",
    "func": "count_pods",
    "secrets": ["k8s"],
    "arguments": {"label_selector": "app=web", "ns": "default"},
}


class Cluster(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = json.dumps(PODS).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def experiment(provider, count):
    return {
        "title": "calls",
        "description": "What a call costs",
        "secrets": {"k8s": {"KUBERNETES_HOST": {"type": "env", "key": "CLUSTER"}}},
        "method": [{"type": "probe", "name": f"probe-{n}", "provider": provider} for n in range(count)],
    }


EXPERIMENTS = {
    "trivial-1": experiment(TRIVIAL, 1),
    "trivial-501": experiment(TRIVIAL, 501),
    "kubernetes-1": experiment(COUNT, 1),
    "kubernetes-101": experiment(COUNT, 101),
}


def environments(command, folder, environment, runs):
    """Seconds of a run that makes the environment, and of one that finds it."""
    home = pathlib.Path(environment["HOME"])
    made, found = [], []
    for _ in range(runs):
        shutil.rmtree(home / ".cache" / "chaos-states" / "python", ignore_errors=True)
        made.append(side_by_side.run([*command, "kubernetes-1.json"], folder, environment)[0])
        found.append(side_by_side.run([*command, "kubernetes-1.json"], folder, environment)[0])
    return statistics.median(made), statistics.median(found)


def first_call():
    """Seconds from the start of a worker to its first answer."""
    folder = side_by_side.ROOT / "lambdas" / "src" / "main" / "resources" / "chaosstates" / "python"
    started = time.perf_counter()
    worker = subprocess.Popen(
        [sys.executable, "-u", folder / "worker.py"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    request = {"id": 1, "module": "os.path", "func": "exists", "arguments": {"path": "/"}}
    worker.stdin.write(json.dumps(request).encode() + b"\n")
    worker.stdin.flush()
    worker.stdout.readline()
    seconds = time.perf_counter() - started
    worker.stdin.close()
    worker.wait(timeout=15)
    return seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs of each (default: 5)")
    runs = parser.parse_args().runs
    cluster = side_by_side.Server(("127.0.0.1", 0), Cluster)
    threading.Thread(target=cluster.serve_forever, daemon=True).start()
    ours = [os.environ.get("CHAOS", side_by_side.ROOT / "chaos"), "run"]
    theirs = [pathlib.Path(sys.executable).parent / "chaos", "--no-version-check", "--no-log-file", "run"]
    tools = {"Chaos Toolkit": theirs, "Chaos States": ours}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for name, each in EXPERIMENTS.items():
            (folder / f"{name}.json").write_text(json.dumps(each))
        environment = {
            **os.environ,
            "HOME": str(folder),
            "UV_CACHE_DIR": str(folder / "uv"),
            "CLUSTER": f"http://127.0.0.1:{cluster.server_port}",
        }
        measured = {(tool, name): [] for tool in tools for name in EXPERIMENTS}
        for turn in range(runs + 1):  # the first is not counted: it makes environments, and compiles Python
            for name in EXPERIMENTS:
                for tool, command in tools.items():
                    figures = side_by_side.run([*command, f"{name}.json"], folder, environment)
                    if turn:
                        measured[tool, name].append(figures)
        made, found = environments(ours, folder, environment, max(1, runs // 2))
    print(f"medians of {runs} runs; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print_table(measured, tools)
    print(f"run of kubernetes-1 that makes the environment {made:.2f} s, that finds it {found:.2f} s")
    print(f"a worker's start and first answer {1000 * statistics.median(first_call() for _ in range(9)):.0f} ms")
    cluster.shutdown()


def print_table(measured, tools):
    def median(tool, name, column):
        return statistics.median(figures[column] for figures in measured[tool, name])

    print(f"{'':26}" + "".join(f"{tool:>29}" for tool in tools))
    for name in EXPERIMENTS:
        cells = (
            f"{median(t, name, 0):.2f} s {median(t, name, 1):6.2f} s CPU {median(t, name, 2):4.0f} MB" for t in tools
        )
        print(f"{name:26}" + "".join(f"{cell:>29}" for cell in cells))
    for kind, more in (("trivial", 501), ("kubernetes", 101)):
        each = (
            1000 * (median(t, f"{kind}-{more}", 0) - median(t, f"{kind}-1", 0)) / (more - 1) for t in tools
        )
        print(f"{'one more ' + kind:26}" + "".join(f"{ms:>26.2f} ms" for ms in each))


if __name__ == "__main__":
    main()
