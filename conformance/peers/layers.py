"""Layers for moto's CloudFormation, which drops those of a function, and takes a reference to one for no ARN."""

from moto.awslambda.models import LambdaFunction, LayerVersion


def teach():
    create = LambdaFunction.create_from_cloudformation_json.__func__

    def with_layers(cls, name, resource, account, region, **about):
        function = create(cls, name, resource, account, region, **about)
        function.update_configuration({"Layers": resource["Properties"].get("Layers", [])})
        return function

    LambdaFunction.create_from_cloudformation_json = classmethod(with_layers)
    LayerVersion.physical_resource_id = property(lambda layer: layer.arn)
