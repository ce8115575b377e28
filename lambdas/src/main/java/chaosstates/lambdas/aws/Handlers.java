package chaosstates.lambdas.aws;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Raised;
import chaosstates.problem.Checked;
import chaosstates.python.PythonText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Handlers of botocore: they change parameters of some operations before botocore sends them, and
 * answers before it gives them.
 */
final class Handlers {

    /** Parameters of Route 53 that take an id with the path before it. */
    private static final Set<String> IDS =
            Set.of(
                    "ChangeId",
                    "DelegationSetId",
                    "HostedZoneId",
                    "HostedZoneIdMarker",
                    "Id",
                    "StartAfterChangeId");

    /** The paths before ids of Route 53, which the SDK takes away, by what has the id. */
    private static final Map<String, String> PATHS =
            Map.of(
                    "ChangeInfo", "/change/",
                    "DelegationSet", "/delegationset/",
                    "DelegationSets", "/delegationset/",
                    "HostedZone", "/hostedzone/",
                    "HostedZones", "/hostedzone/");

    /** Members of IAM that hold a policy, URL-encoded. */
    private static final Set<String> POLICIES =
            Set.of(
                    "AssumeRolePolicyDocument",
                    "AssumeRolePolicyDocumentTemplate",
                    "Document",
                    "PolicyDocument");

    private Handlers() {}

    /**
     * Changes parameters.
     *
     * @throws Raised when one has a type with which the handler can't do
     */
    static JsonObject asked(String service, String operation, JsonObject parameters) {
        return switch (service + "." + operation) {
            case "ec2.RunInstances", "autoscaling.CreateLaunchConfiguration" ->
                    changed(parameters, Set.of("UserData"), Handlers::encoded);
            default ->
                    service.equals("route53")
                            ? changed(parameters, IDS, Handlers::withoutPath)
                            : parameters;
        };
    }

    private static JsonObject changed(
            JsonObject parameters, Set<String> names, UnaryOperator<Json> change) {
        JsonObject changed = parameters;
        for (Map.Entry<String, Json> one : parameters.fields().entrySet()) {
            if (names.contains(one.getKey())) {
                changed = changed.with(one.getKey(), change.apply(one.getValue()));
            }
        }
        return changed;
    }

    private static Json encoded(Json value) {
        return value instanceof JsonString text
                ? Json.of(Base64.getEncoder().encodeToString(bytes(text.value())))
                : value;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Json withoutPath(Json value) {
        if (value instanceof JsonString id) {
            return Json.of(id.value().substring(id.value().lastIndexOf('/') + 1));
        }
        throw new Raised(
                "AttributeError",
                "'%s' object has no attribute 'split'".formatted(PythonText.type(value)));
    }

    /** Changes an answer. */
    static JsonObject answered(String service, String operation, JsonObject answer) {
        return switch (service) {
            case "iam" -> (JsonObject) withPolicies(answer);
            case "route53" -> withPaths(answer);
            case "ec2" ->
                    operation.equals("GetConsoleOutput")
                            ? changed(answer, Set.of("Output"), Handlers::decoded)
                            : answer;
            default -> answer;
        };
    }

    private static Json decoded(Json output) {
        return output instanceof JsonString text
                ? Json.of(
                        new String(
                                Base64.getMimeDecoder().decode(text.value()),
                                StandardCharsets.UTF_8))
                : output;
    }

    private static Json withPolicies(Json value) {
        return switch (value) {
            case JsonArray list ->
                    Json.of(list.items().stream().map(Handlers::withPolicies).toList());
            case JsonObject object -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                object.fields()
                        .forEach(
                                (name, one) ->
                                        fields.put(
                                                name,
                                                POLICIES.contains(name)
                                                        ? policy(one)
                                                        : withPolicies(one)));
                yield Json.of(fields);
            }
            default -> value;
        };
    }

    /** Reads a policy; what is none stays as it is. */
    private static Json policy(Json value) {
        if (!(value instanceof JsonString text)) {
            return value;
        }
        String plus = text.value().replace("+", "%2B");
        try {
            Checked<Json> read =
                    JsonReader.read(URLDecoder.decode(plus, StandardCharsets.UTF_8), "");
            return read.isUsable() ? read.get() : value;
        } catch (IllegalArgumentException noUrl) {
            return value;
        }
    }

    private static JsonObject withPaths(JsonObject answer) {
        JsonObject with = answer;
        for (Map.Entry<String, String> path : PATHS.entrySet()) {
            with = changed(with, Set.of(path.getKey()), named -> withPath(named, path.getValue()));
        }
        return with;
    }

    private static Json withPath(Json named, String path) {
        return switch (named) {
            case JsonArray list ->
                    Json.of(list.items().stream().map(it -> withPath(it, path)).toList());
            case JsonObject object ->
                    object.string("Id")
                            .filter(id -> !id.isEmpty() && !id.startsWith("/"))
                            .<Json>map(id -> object.with("Id", path + id))
                            .orElse(object);
            default -> named;
        };
    }
}
