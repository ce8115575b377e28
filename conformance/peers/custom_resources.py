"""Custom resources for moto's CloudFormation, which knows only their creation, and that in a container.

A custom resource's function is called where AWS_ENDPOINT_URL_LAMBDA says, and answers to an address of this process. As in
AWS, the resource that comes before the others of its experiment is changed ahead of them, and the one that comes after
them is removed ahead of them; a refusal leaves everything as it was.
"""

import http.server
import json
import threading
import uuid

from moto.cloudformation.custom_model import CustomModel
from moto.cloudformation.exceptions import ValidationError
from moto.cloudformation.models import Stack
from moto.cloudformation.parsing import ResourceMap


class Refused(BaseException):
    """Moto takes every Exception for a resource that has to wait for another one."""


class Answers(http.server.BaseHTTPRequestHandler):
    by_path = {}

    def do_PUT(self):
        length = int(self.headers["Content-Length"])
        Answers.by_path[self.path] = json.loads(self.rfile.read(length))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *nothing):
        pass


def teach(client):
    """Teaches moto custom resources; client makes a client of AWS Lambda."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"

    def ask(kind, model, properties, old=None):
        path = "/" + str(uuid.uuid4())
        request = {
            "RequestType": kind,
            "ResponseURL": address + path,
            "StackId": model.stack,
            "RequestId": path[1:],
            "LogicalResourceId": model.logical_id,
            "ResourceType": model.kind,
            "ResourceProperties": properties,
        }
        if old:
            request["OldResourceProperties"] = old
        client().invoke(FunctionName=properties["ServiceToken"], Payload=json.dumps(request))
        answer = Answers.by_path.pop(path)
        if answer["Status"] != "SUCCESS":
            raise Refused(answer["Reason"])

    def create(cls, name, resource, account, region, **about):
        model = CustomModel(region, "", about["LogicalId"], name)
        model.stack, model.kind = about["StackId"], about["ResourceType"]
        model.properties = resource["Properties"]
        model.set_data({})
        ask("Create", model, model.properties)
        return model

    def update(cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name):
        model, wanted = original_resource, cloudformation_json["Properties"]
        try:
            ask("Update", model, wanted, model.properties)
        except Refused:
            ask("Update", model, model.properties, wanted)
            raise
        model.properties = wanted
        return model

    CustomModel.create_from_cloudformation_json = classmethod(create)
    CustomModel.update_from_cloudformation_json = classmethod(update)

    diff = ResourceMap.build_resource_diff

    def ordered(self, template, parameters=None):
        found = diff(self, template, parameters)
        for names in found.values():
            names.sort(key=lambda name: place(template["Resources"].get(name, {})))
        return found

    def place(resource):
        return {"BEFORE": 0, "AFTER": 2}.get(resource.get("Properties", {}).get("Place"), 1)

    change = Stack.update

    def changed(self, template, *others, **more):
        old, resources = self.template, self.resource_map._resource_json_map
        try:
            return change(self, template, *others, **more)
        except Refused as refusal:
            self.template = old
            self._parse_template()
            self.resource_map._resource_json_map = resources
            self.resource_map._template = self.template_dict
            self.status = "UPDATE_ROLLBACK_COMPLETE"
            raise ValidationError(self.name, str(refusal)) from None

    remove = ResourceMap.delete

    def removed(self):
        models = [it for it in self._parsed_resources.values() if isinstance(it, CustomModel)]
        models.sort(key=lambda it: it.properties["Place"])
        try:
            for model in models:
                ask("Delete", model, model.properties)
        except Refused as refusal:
            raise ValidationError(self["AWS::StackName"], str(refusal)) from None
        remove(self)

    ResourceMap.build_resource_diff = ordered
    Stack.update = changed
    ResourceMap.delete = removed
