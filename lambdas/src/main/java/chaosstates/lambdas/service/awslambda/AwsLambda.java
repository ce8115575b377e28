package chaosstates.lambdas.service.awslambda;

import static chaosstates.lambdas.api.Client.with;
import static java.util.Map.entry;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.problem.Checked;
import chaosstates.python.PythonText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** AWS Lambda: the functions of {@code awslambda.json}. */
public final class AwsLambda {

    private AwsLambda() {}

    public static List<Activity> activities() {
        return Functions.of(
                AwsLambda.class,
                "awslambda.json",
                Map.ofEntries(
                        entry("actions.invoke_function", AwsLambda::invokeFunction),
                        entry("actions.put_function_concurrency", AwsLambda::putConcurrency),
                        entry("actions.delete_function_concurrency", AwsLambda::deleteConcurrency),
                        entry("actions.put_function_timeout", AwsLambda::putTimeout),
                        entry("actions.put_function_memory_size", AwsLambda::putMemorySize),
                        entry("actions.delete_event_source_mapping", AwsLambda::deleteMapping),
                        entry("actions.toggle_event_source_mapping_state", AwsLambda::setMapping),
                        entry("actions.add_layer", Layers::addLayer),
                        entry("actions.remove_layer", Layers::removeLayer),
                        entry("actions.add_latency", Fault::addLatency),
                        entry("actions.remove_latency", Fault.LATENCY::remove),
                        entry("actions.add_error", Fault::addError),
                        entry("actions.remove_error", Fault.ERROR::remove),
                        entry("probes.get_function_concurrency", AwsLambda::getConcurrency),
                        entry("probes.get_function_timeout", given -> read(given, "Timeout")),
                        entry(
                                "probes.get_function_memory_size",
                                given -> read(given, "MemorySize")),
                        entry("probes.list_event_source_mapping", AwsLambda::listMappings)));
    }

    private static Json invokeFunction(Given given) {
        Client lambda = given.client("lambda");
        JsonObject plain =
                function(given)
                        .with("InvocationType", given.get("invocation_type"))
                        .with("LogType", "None");
        JsonObject filled = json(given, plain, "Payload", "function_arguments", text -> text);
        JsonObject told = json(given, filled, "ClientContext", "client_context", AwsLambda::base64);
        JsonObject invocation = given.unlessNull(told, "Qualifier", "qualifier");
        JsonObject answer =
                Raised.as(
                        said ->
                                "failed invoking function '%s': '%s'"
                                        .formatted(given.str("function_name"), said),
                        () -> lambda.call("Invoke", invocation));
        return answer.with("Payload", payload(answer.string("Payload").orElse("")));
    }

    /** Adds an argument as JSON text, written in a way, unless it is null. */
    private static JsonObject json(
            Given given,
            JsonObject before,
            String parameter,
            String name,
            UnaryOperator<String> writing) {
        return given.get(name) instanceof JsonNull
                ? before
                : before.with(parameter, writing.apply(PythonText.json(given.get(name))));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives what the function has answered: JSON, or its text where it is none. */
    private static Json payload(String base64) {
        String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        Checked<Json> read = JsonReader.read(text, "the payload");
        return read.isUsable() ? read.get() : Json.of(text);
    }

    private static Json putConcurrency(Given given) {
        Client lambda = given.client("lambda");
        given.needs("function_name", "you must specify the lambda function name");
        JsonObject reserved =
                function(given)
                        .with("ReservedConcurrentExecutions", given.get("concurrent_executions"));
        return Raised.as(
                said ->
                        "failed throttling lambda function '%s': '%s'"
                                .formatted(given.str("function_name"), said),
                () -> lambda.call("PutFunctionConcurrency", reserved));
    }

    private static Json deleteConcurrency(Given given) {
        return given.client("lambda").call("DeleteFunctionConcurrency", function(given));
    }

    private static Json putTimeout(Given given) {
        return configured(given, given.unlessNull(function(given), "Timeout", "timeout"));
    }

    private static Json putMemorySize(Given given) {
        return configured(given, given.unlessNull(function(given), "MemorySize", "memory_size"));
    }

    private static Json configured(Given given, JsonObject configuration) {
        return given.client("lambda").call("UpdateFunctionConfiguration", configuration);
    }

    private static Json deleteMapping(Given given) {
        Client lambda = given.client("lambda");
        JsonObject named = with("UUID", given.get("event_uuid"));
        return Refused.asSaid(() -> lambda.call("DeleteEventSourceMapping", named));
    }

    private static Json setMapping(Given given) {
        Client lambda = given.client("lambda");
        JsonObject mapping =
                with("UUID", given.get("event_uuid")).with("Enabled", given.get("enabled"));
        return Refused.asSaid(() -> lambda.call("UpdateEventSourceMapping", mapping));
    }

    /** Gives null where nothing is reserved; the original fails then. */
    private static Json getConcurrency(Given given) {
        return given.client("lambda")
                .call("GetFunctionConcurrency", function(given))
                .get("ReservedConcurrentExecutions")
                .orElse(Json.ofNull());
    }

    private static Json read(Given given, String setting) {
        JsonObject asked = given.unlessNull(function(given), "Qualifier", "qualifier");
        return given.client("lambda")
                .call("GetFunctionConfiguration", asked)
                .get(setting)
                .orElse(Json.ofNull());
    }

    /** Leaves out where the first page ended: all pages are there. */
    private static Json listMappings(Given given) {
        if (!given.has("source_arn")) {
            given.needs(
                    "function_name",
                    "must specify at least one of \"source_arn\" or \"function_name\"");
        }
        Client lambda = given.client("lambda");
        JsonObject source = given.and(JsonObject.EMPTY, "EventSourceArn", "source_arn");
        JsonObject chosen = given.and(source, "FunctionName", "function_name");
        return Refused.asSaid(() -> lambda.all("ListEventSourceMappings", chosen))
                .without("NextMarker");
    }

    static JsonObject function(Given given) {
        return with("FunctionName", given.get("function_name"));
    }
}
