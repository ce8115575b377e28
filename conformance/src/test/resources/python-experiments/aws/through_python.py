"""Functions of chaostoolkit-aws under another name, so that Python itself is called and none of ours."""

from chaosaws.ec2.probes import count_instances, instance_state
from chaosaws.s3.actions import toggle_versioning
from chaosaws.s3.probes import bucket_exists, versioning_status

__all__ = ["bucket_exists", "count_instances", "instance_state", "toggle_versioning", "versioning_status"]
