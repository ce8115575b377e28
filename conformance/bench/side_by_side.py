"""Runs the same experiments by the Chaos Toolkit and by ours, in turn, as whole processes.

Prints the median wall time, CPU and peak memory of each, and what one more HTTP probe costs. The
figures say how the two compare on this machine, at this moment; the load tells how calm it was.
"""

import argparse
import http.server
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import boto3

# With it the original would compile all that it imports in every run.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FEW, MANY = 200, 1000
KB_PER_MB = 1024 if sys.platform == "linux" else 1024 * 1024  # macOS counts bytes
LONGEST_RUN_SECONDS = 120
CLUSTER = "main-aurora-cluster"
WRITER, READER = (
    "lab-us-east-1-rdsdbinstance1-p7x0vqk2m4ds",
    "lab-us-east-1-rdsdbinstance2-incbdzctdowb",
)


class Site(http.server.BaseHTTPRequestHandler):
    """Answers every GET with 200 and two bytes, on a connection that stays open."""

    protocol_version = "HTTP/1.1"
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n\r\nok"

    def do_GET(self):
        self.wfile.write(self.answer)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A client that hangs up is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


def settings(endpoint):
    return {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": "benchmark",
        "AWS_SECRET_ACCESS_KEY": "benchmark",
        "AWS_REGION": "us-east-1",
        "AWS_DEFAULT_REGION": "us-east-1",
    }


def create_cluster(endpoint):
    rds = boto3.client(
        "rds",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="benchmark",
        aws_secret_access_key="benchmark",
    )
    rds.create_db_cluster(
        DBClusterIdentifier=CLUSTER,
        Engine="aurora-mysql",
        MasterUsername="somebody",
        MasterUserPassword="something",
    )
    for instance in (WRITER, READER):
        rds.create_db_instance(
            DBClusterIdentifier=CLUSTER,
            DBInstanceIdentifier=instance,
            Engine="aurora-mysql",
            DBInstanceClass="db.r6g.large",
        )


def without_pauses(value):
    if isinstance(value, dict):
        return {key: without_pauses(item) for key, item in value.items() if key != "pauses"}
    if isinstance(value, list):
        return [without_pauses(item) for item in value]
    return value


def probes(count, url):
    return {
        "title": f"{count} HTTP probes",
        "description": "What a probe costs",
        "method": [
            {"name": f"probe-{i}", "type": "probe", "provider": {"type": "http", "url": url}}
            for i in range(count)
        ],
        "rollbacks": [],
    }


def run(command, folder, environment):
    """Seconds, seconds of CPU and peak MB of a process; it must succeed."""
    log = folder / "log"
    with log.open("wb") as out:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=out, stderr=out)
        watchdog = threading.Timer(LONGEST_RUN_SECONDS, process.kill)
        watchdog.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        watchdog.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}:\n{log.read_text()}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / KB_PER_MB


def wait_for_cache():
    """The launcher makes its ahead-of-time cache beside the first runs, which go without it."""
    target = ROOT / "runner" / "target"
    deadline = time.monotonic() + LONGEST_RUN_SECONDS
    while not any(target.glob("*.aot")) or any(target.glob("*.aot.lock")):
        if time.monotonic() > deadline:
            return print("measured without the launcher's ahead-of-time cache", file=sys.stderr)
        time.sleep(0.5)


def measure(runs, tools, experiments, folder, environment):
    """{(tool, experiment): [(seconds, CPU seconds, MB), ...]}: in turn, so that a busy moment hits both."""
    measured = {(tool, name): [] for tool in tools for name in experiments}
    for tool, command in tools.items():  # not counted: builds, caches, compiled Python
        for name in experiments:
            run([*command, f"{name}.json"], folder, environment)
    wait_for_cache()
    for _ in range(runs):
        for name in experiments:
            for tool, command in tools.items():
                measured[tool, name].append(run([*command, f"{name}.json"], folder, environment))
    return measured


def print_table(measured, tools, experiments):
    def median(tool, name, column):
        return statistics.median(figures[column] for figures in measured[tool, name])

    print(f"{'':26}" + "".join(f"{tool:>29}" for tool in tools))
    for name in experiments:
        cells = (
            f"{median(t, name, 0):.2f} s {median(t, name, 1):6.2f} s CPU {median(t, name, 2):4.0f} MB"
            for t in tools
        )
        print(f"{name:26}" + "".join(f"{cell:>29}" for cell in cells))
    each = (
        1000 * (median(t, f"probes-{MANY}", 0) - median(t, f"probes-{FEW}", 0)) / (MANY - FEW)
        for t in tools
    )
    print(f"{'one more HTTP probe':26}" + "".join(f"{ms:>26.2f} ms" for ms in each))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="runs of each (default: 9)")
    runs = parser.parse_args().runs

    site = Server(("127.0.0.1", 0), Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    server = subprocess.Popen(
        [sys.executable, HERE.parent / "peers" / "moto_server.py"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        endpoint = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        create_cluster(endpoint)
        url = f"http://127.0.0.1:{site.server_port}/"
        workshop = json.loads((ROOT / "experiments" / "chaos-aurora.json").read_text())
        experiments = {
            "workshop-without-pauses": without_pauses(workshop),
            f"probes-{FEW}": probes(FEW, url),
            f"probes-{MANY}": probes(MANY, url),
        }
        tools = {
            "Chaos Toolkit": [
                pathlib.Path(sys.executable).parent / "chaos",
                "--no-version-check",
                "--no-log-file",
                "run",
            ],
            "Chaos States": [ROOT / "chaos", "run"],
        }
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            for name, experiment in experiments.items():
                (folder / f"{name}.json").write_text(json.dumps(experiment))
            measured = measure(
                runs, tools, experiments, folder, {**os.environ, **settings(endpoint)}
            )
        print(f"medians of {runs} runs; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        print_table(measured, tools, experiments)
    finally:
        server.stdin.close()
        server.wait(timeout=10)
        site.shutdown()


if __name__ == "__main__":
    main()
