"""Calls one operation of AWS with boto3, in Lambda: what the functions beside it do in Java."""

import os

import boto3
from botocore import xform_name

client = boto3.client(os.environ["SERVICE"])


def handler(event, context):
    answer = getattr(client, xform_name(event["operation"]))()
    del answer["ResponseMetadata"]
    return answer
