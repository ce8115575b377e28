"""Any operation of AWS, by boto3 and jmespath: what our `chaosstates.aws` is held to."""

import jmespath
from chaosaws import aws_client
from chaoslib.exceptions import ActivityFailed


def asked(service, operation, parameters, query, all_pages, configuration, secrets):
    client = aws_client(service, configuration, secrets)
    name = {api: name for name, api in client.meta.method_to_api_mapping.items()}[operation]
    whole = all_pages and client.can_paginate(name)
    answer = joined(client.get_paginator(name), parameters) if whole else getattr(client, name)(**parameters)
    answer = {key: readable(value) for key, value in answer.items()}
    try:
        return jmespath.search(query, answer) if query else answer
    except jmespath.exceptions.JMESPathError as misfit:
        raise ActivityFailed(str(misfit))


def readable(value):
    return value.read().decode() if hasattr(value, "read") else value


def joined(paginator, parameters):
    """The first page, with the items of all."""
    first, *others = paginator.paginate(**parameters)
    for page in others:
        for key in paginator.result_keys:
            *path, last = key.expression.split(".")
            into, of = first, page
            for part in path:
                into, of = into[part], of.get(part, {})
            if last in of:
                into[last] = into.get(last, []) + of[last]
    return first
