"""Runs core's cases of values (the folder is the argument) through the Chaos Toolkit's own functions: tolerances, paths, placeholders,
configuration, secrets, variables, YAML.

Prints a line for each case in which the original does otherwise, as JSON; the last line counts the cases. What is marked as
`ours` is not in the original, and is left out.
"""

import json
import logging
import os
import pathlib
import sys
import tempfile

import chaoslib.activity
import yaml
from chaoslib import convert_vars, merge_vars, substitute
from chaoslib.configuration import load_configuration, load_dynamic_configuration
from chaoslib.exceptions import ActivityFailed
from chaoslib.hypothesis import within_tolerance
from chaoslib.secret import load_secrets
from jsonpath2.path import Path

# What the original neither refuses nor mentions.
SILENT = {"VariableUndeclared", "ConfigurationProbeFailed"}


def exact(value):
    """Tells 1 from 1.0 and from true."""
    return json.dumps(value, default=str)


def tolerances(case):
    variables = case.get("variables", {})
    for word in ("met", "missed", "raises"):
        for output in case.get(word, []):
            yield f"{case['tolerance']} {output!r}", word, judged(case["tolerance"], output, variables)


def judged(tolerance, output, variables):
    try:
        if isinstance(tolerance, str):
            tolerance = substitute(tolerance, variables, {})
        return "met" if within_tolerance(tolerance, output, variables, {}) else "missed"
    except Exception:  # noqa: BLE001 - whatever leaves it crashes the run
        return "raises"


def paths(case):
    for path, expected in case.get("finds", []):
        found = [match.current_value for match in Path.parse_str(path).match(case["document"])]
        yield path, exact(expected), exact(found)
    for path, _ in case.get("mistakes", []):
        try:
            Path.parse_str(path)
            yield path, "a mistake", "a path"
        except ValueError:
            yield path, "a mistake", "a mistake"


def substitutions(case):
    for written, expected in case["becomes"]:
        actual = substitute(written, case.get("configuration", {}), case.get("secrets", {}))
        yield str(written), exact(expected), exact(actual)


def resolutions(case):
    if case.get("ours"):
        return
    os.environ.update(case.get("environment", {}))
    fails = bool(set(case.get("problems", [])) - SILENT)
    expected = "raises" if fails else exact([case.get("becomes", {}), case.get("secretsBecome", {})])
    yield case["case"], expected, resolved(case)
    for name in case.get("environment", {}):
        del os.environ[name]


def resolved(case):
    probes = case.get("probes", {})

    def run(activity, known, _):
        name = activity["name"]
        if name not in probes:
            raise ActivityFailed("unknown")
        return "known " + ",".join(known) if name == "knows" else probes[name]

    chaoslib.activity.run_activity = run
    overrides = case.get("overrides", {})
    try:
        configuration = load_configuration(case.get("configuration", {}), overrides.get("configuration", {}))
        secrets = load_secrets(case.get("secrets", {}), configuration, overrides.get("secrets", {}))
        return exact([load_dynamic_configuration(configuration, secrets), secrets])
    except Exception:  # noqa: BLE001
        return "raises"


def variables(case):
    if "option" in case and not case.get("ours"):
        expected = "raises" if "problem" in case else exact(case["configuration"])
        yield case["option"], expected, option(case["option"])
    elif "dotenv" in case and "problem" not in case:
        yield "dotenv", exact(case.get("environment", {})), exact(dotenv(case["dotenv"]))


def option(text):
    try:
        return exact(convert_vars([text]))
    except ValueError:
        return "raises"


def dotenv(text):
    with tempfile.NamedTemporaryFile("w", suffix=".env") as file:
        file.write(text)
        file.flush()
        before = dict(os.environ)
        merge_vars({}, [file.name])
    return {name: os.environ.pop(name) for name in list(os.environ) if name not in before}


def documents(case):
    yield case["yaml"], exact(case["json"]), exact(yaml.safe_load(case["yaml"]))


SUITES = {
    "tolerance-cases": tolerances,
    "jsonpath-cases": paths,
    "substitution-cases": substitutions,
    "resolution-cases": resolutions,
    "variable-cases": variables,
    "yaml-cases": documents,
}


def main(folder):
    logging.disable(logging.CRITICAL)
    ran = 0
    for suite, compare in SUITES.items():
        for file in sorted(pathlib.Path(folder, suite).glob("*.json")):
            for case in json.loads(file.read_text()):
                for what, expected, actual in compare(case):
                    ran += 1
                    if expected != actual:
                        found = {"case": f"{suite}/{file.name}", "what": what, "ours": expected, "original": actual}
                        print(json.dumps(found))
    print(json.dumps({"ran": ran}))


main(sys.argv[1])
