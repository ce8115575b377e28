"""Prints the members of answers that botocore knows, as JSON: {service: {operation: [path]}}.

    answer_members.py '{"rds": ["StopDBCluster"]}'

A path has the members' names with dots between; "[]" are the items of a list, "<>" the values of a map. What streams, and a
structure within itself, is left out.
"""

import json
import sys

import botocore.session

SESSION = botocore.session.get_session()


def paths(shape, path, above):
    if shape.type_name == "list":
        yield from paths(shape.member, path + "[]", above)
    elif shape.type_name == "map":
        yield from paths(shape.value, path + "<>", above)
    elif shape.type_name == "structure" and shape.name not in above:
        for name, member in shape.members.items():
            inner = path + "." + name if path else name
            if not (member.type_name == "blob" and not path):
                yield inner
                yield from paths(member, inner, above + (shape.name,))


def operation(service, name):
    shape = SESSION.get_service_model(service).operation_model(name).output_shape
    return sorted(paths(shape, "", ())) if shape else []


asked = json.loads(sys.argv[1])
print(json.dumps({service: {name: operation(service, name) for name in names} for service, names in asked.items()}))
