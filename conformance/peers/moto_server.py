"""One moto server on a free port: AWS for the real Chaos Toolkit, for ours, and a second engine for our machines.

Its interpreter of state machines is switched on, evaluates JSONata in pure Python (ours does so in
Java), and calls Lambda functions where AWS_ENDPOINT_URL_LAMBDA says: there our Java code answers.
Prints the port, then serves until its standard input is closed.
"""

import json
import logging
import os
import sys
import urllib.request
import warnings

import boto3
import custom_resources
import jsonata
import layers
import moto.stepfunctions.models as machines
import moto.stepfunctions.parser.asl.component.state.exec.state_task.lambda_eval_utils as lambda_calls
import moto.stepfunctions.parser.asl.jsonata.jsonata as jsonata_calls
from botocore.config import Config
from moto.core.responses import ActionResult
from moto.core.utils import utcnow
from moto.server import ThreadedMotoServer
from moto.stepfunctions.parser.api import ExecutionStatus, HistoryEventType
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
from moto.stepfunctions.parser.asl.eval.event.event_manager import EventHistoryContext
from moto.stepfunctions.parser.models import StepFunctionsParserBackend, stepfunctions_parser_backends
from moto.stepfunctions.responses import StepFunctionResponse


def evaluate(expression):
    try:
        return jsonata.Jsonata(expression).evaluate(None)
    except Exception as failure:
        raise jsonata_calls.JSONataException("UNKNOWN", str(failure)) from failure


def our_lambda(region, service, state_credentials=None):
    return boto3.client(
        service,
        region_name=region,
        endpoint_url=os.environ["AWS_ENDPOINT_URL_LAMBDA"],
        aws_access_key_id="moto",
        aws_secret_access_key="moto",
        config=Config(parameter_validation=False, retries={"total_max_attempts": 1}),
    )


def stop_execution(self):
    """Ends the execution at once, as AWS does, with its error and its cause.

    The interpreter would wait for the function that is at work, and take its answer for a failure of the machine.
    """
    error, cause = self._get_param("error"), self._get_param("cause")
    execution = self.stepfunction_backend.describe_execution(self._get_param("executionArn"))
    if execution.exec_status == ExecutionStatus.RUNNING:
        worker = execution.exec_worker
        events = worker.env.event_manager
        tell, events.add_event = events.add_event, lambda *_, **__: 0
        worker._execution_communication.terminated = lambda: None
        worker.stop(utcnow(), error, cause)
        tell(
            EventHistoryContext.of_program_start(),
            HistoryEventType.ExecutionAborted,
            EventDetails(executionAbortedEventDetails={"error": error, "cause": cause}),
        )
        execution.exec_status, execution.stop_date = ExecutionStatus.ABORTED, utcnow()
    return ActionResult({"stopDate": execution.stop_date})


def switch_the_interpreter_on(port):
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/moto-api/config",
        data=json.dumps({"stepfunctions": {"execute_state_machine": True}}).encode(),
        headers={"Content-Type": "application/json"},
    )
    urllib.request.urlopen(request, timeout=10).close()


def as_json(definition):
    """Its interpreter leaves the escapes of a definition in the texts; AWS reads the definition as JSON."""
    try:
        return json.dumps(json.loads(definition), ensure_ascii=False)
    except (TypeError, ValueError):
        return definition


def reading(method):
    def with_definition(self, *arguments, **named):
        if len(arguments) > 1:
            arguments = (arguments[0], as_json(arguments[1]), *arguments[2:])
        if "definition" in named:
            named["definition"] = as_json(named["definition"])
        return method(self, *arguments, **named)

    return with_definition


# What its CloudFormation does not know, EmulatorTest does not need or does itself.
warnings.filterwarnings("ignore", "Tried to parse")
# At every error the interpreter logs the whole machine.
logging.disable(logging.CRITICAL)
jsonata_calls._eval_jsonata = evaluate
lambda_calls.boto_client_for = our_lambda
# A stop would lose its error and its cause, and make a failure of what is at work.
StepFunctionResponse.stop_execution = stop_execution
# CloudFormation would hand its machines to the backend that does not run them.
machines.stepfunctions_backends = stepfunctions_parser_backends
StepFunctionsParserBackend.create_state_machine = reading(StepFunctionsParserBackend.create_state_machine)
StepFunctionsParserBackend.update_state_machine = reading(StepFunctionsParserBackend.update_state_machine)
layers.teach()
# It would call the functions of custom resources in containers, and only once.
custom_resources.teach(lambda: our_lambda("us-east-1", "lambda"))

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
_, port = server.get_host_and_port()
switch_the_interpreter_on(port)
print(port, flush=True)
sys.stdin.read()
