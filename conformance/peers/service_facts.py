"""Takes from botocore's service files what the Java SDK has not kept, as facts: one JSON file a service.

    service_facts.py FOLDER            writes FOLDER/<service>.json for each
    service_facts.py --check FOLDER    says which would change, exit code 1 if any

"errors": the class that botocore raises for an error's code. "pages": how an operation tells of its next page.
"structures": which members of a request, or of a structure within one, are required, and how long or large they are at
least; "Values[]" are the items of the list "Values", "Tags<>" the values of the map "Tags". A request is named
"<operation>Request", as in the Java SDK.
"""

import json
import pathlib
import sys

import botocore.exceptions
import botocore.session

SERVICES = (
    "autoscaling cloudwatch docdb ec2 ecs eks elasticache elbv2 emr events fis iam kafka lambda rds route53 s3 ssm"
    " ssm-incidents sts xray"
)
SESSION = botocore.session.get_session()


def errors(model):
    return {shape.error_code or shape.name: shape.name for shape in model.error_shapes}


def listed(value):
    return value if isinstance(value, list) else [value]


def pages(service):
    try:
        model = SESSION.get_paginator_model(service)
    except botocore.exceptions.UnknownServiceError:
        return {}
    return {name: page for name, config in sorted(model._paginator_config.items()) if (page := one_page(config))}


def one_page(config):
    """An operation that tells of its next page in an expression (ListObjects of S3) has one page for us."""
    page = {
        "from": listed(config["input_token"]),
        "next": listed(config["output_token"]),
        "items": listed(config["result_key"]),
    }
    if any(" " in path for path in page["next"]):
        return None
    return page | ({"more": config["more_results"]} if "more_results" in config else {})


def least(shape, path, found):
    """The smallest length or value, here and in the items of lists and maps; structures have entries of their own."""
    if shape.metadata.get("min", 0) > 0 and shape.type_name not in ("map", "blob"):
        found[path] = shape.metadata["min"]
    if shape.type_name == "list":
        least(shape.member, path + "[]", found)
    elif shape.type_name == "map":
        least(shape.value, path + "<>", found)


def structures_in(shape):
    if shape.type_name == "list":
        yield from structures_in(shape.member)
    elif shape.type_name == "map":
        yield from structures_in(shape.value)
    elif shape.type_name == "structure":
        yield shape


def required(shape):
    """What has to be given; a token that makes a call harmless when it is repeated is made by itself."""
    names = shape.metadata.get("required", [])
    return [name for name in names if not shape.members[name].metadata.get("idempotencyToken")]


def structure(name, shape, found):
    if name in found:
        return
    minimums = {}
    for member, inner in shape.members.items():
        least(inner, member, minimums)
    found[name] = {
        key: value
        for key, value in (
            ("required", required(shape)),
            ("least", minimums),
            ("union", shape.is_tagged_union),
        )
        if value
    }
    for inner in shape.members.values():
        for one in structures_in(inner):
            structure(one.name, one, found)


def structures(model):
    found = {}
    for name in model.operation_names:
        shape = model.operation_model(name).input_shape
        if shape:
            structure(name + "Request", shape, found)
    return {name: facts for name, facts in sorted(found.items()) if facts}


def block(entries):
    """One entry a line: what changes with a new version shows in the difference."""
    lines = ["    %s: %s" % (json.dumps(key), json.dumps(value)) for key, value in entries.items()]
    return "{\n" + ",\n".join(lines) + "\n  }" if lines else "{}"


def text(service):
    model = SESSION.get_service_model(service)
    parts = {
        "errors": dict(sorted(errors(model).items())),
        "pages": pages(service),
        "structures": structures(model),
    }
    return "{\n" + ",\n".join('  "%s": %s' % (name, block(part)) for name, part in parts.items()) + "\n}\n"


def main(*arguments):
    folder = pathlib.Path(arguments[-1])
    fresh = {folder / (service + ".json"): text(service) for service in SERVICES.split()}
    stale = [file for file, content in fresh.items() if not file.exists() or file.read_text() != content]
    if arguments[0] == "--check":
        for file in stale:
            print("%s is not what botocore says: write it again" % file.name)
        return 1 if stale else 0
    for file in stale:
        file.write_text(fresh[file])
    return 0


sys.exit(main(*sys.argv[1:]))
