package chaosstates.lambdas.service.ssm;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.python.PythonText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AWS Systems Manager: the functions of {@code ssm.json}. */
public final class Ssm {

    private Ssm() {}

    public static List<Activity> activities() {
        return Functions.of(
                Ssm.class,
                "ssm.json",
                Map.of(
                        "actions.create_document", Ssm::createDocument,
                        "actions.send_command", Ssm::sendCommand,
                        "actions.delete_document", Ssm::deleteDocument,
                        "actions.put_parameter", Ssm::putParameter));
    }

    private static Json createDocument(Given given) {
        if (!given.has("path_content")) {
            given.needs("name", "To create a document,you must specify the  content and name");
        }
        Json content = Document.of(given.get("path_content"));
        Client ssm = given.client("ssm");
        JsonObject named = with("Content", content).with("Name", given.get("name"));
        List<String> others = List.of("version_name", "document_type", "document_format");
        JsonObject document = optional(given, named, others);
        return Refused.as(
                said -> "Failed to create document '%s': '%s'".formatted(given.str("name"), said),
                () -> ssm.call("CreateDocument", document));
    }

    private static Json sendCommand(Given given) {
        given.needs("document_name", "To run commands,you must specify the document_name");
        Client ssm = given.client("ssm");
        JsonObject command =
                optional(
                        given,
                        JsonObject.EMPTY,
                        List.of(
                                "document_name",
                                "document_version",
                                "targets",
                                "timeout_seconds",
                                "parameters",
                                "max_concurrency",
                                "max_errors"));
        return Refused.as(
                said ->
                        "Failed to send command for document  '%s': '%s'"
                                .formatted(given.str("document_name"), said),
                () -> ssm.call("SendCommand", command));
    }

    private static Json deleteDocument(Given given) {
        checkIterable(given.get("name"));
        given.needs("name", "To create a document,you must specify the  name");
        Client ssm = given.client("ssm");
        JsonObject forced = with("Name", given.get("name")).with("Force", given.get("force"));
        JsonObject deletion = given.and(forced, "VersionName", "version_name");
        return Refused.as(
                said -> "Failed to delete  document '%s': '%s'".formatted(given.str("name"), said),
                () -> ssm.call("DeleteDocument", deletion));
    }

    /** Checks what the original asks for its letters. */
    private static void checkIterable(Json name) {
        if (name instanceof JsonNull || name instanceof JsonNumber || name instanceof JsonBoolean) {
            throw new Raised(
                    "TypeError", "'%s' object is not iterable".formatted(PythonText.type(name)));
        }
    }

    private static Json putParameter(Given given) {
        given.needs("name", "To create a parameter, you must specify the name");
        given.needs("value", "To create a parameter, you must specify the value");
        Client ssm = given.client("ssm");
        JsonObject parameter =
                optional(
                                given,
                                JsonObject.EMPTY,
                                List.of(
                                        "name",
                                        "description",
                                        "value",
                                        "type",
                                        "key_id",
                                        "overwrite",
                                        "allowed_pattern",
                                        "tags",
                                        "tier",
                                        "policies",
                                        "data_type"))
                        .with("Value", text(given.get("value")));
        return Refused.as(
                said -> "Failed to put  parameter '%s': '%s'".formatted(given.str("name"), said),
                () -> ssm.call("PutParameter", parameter));
    }

    /** Writes {@code true} as text, which the original's own example gives as a boolean. */
    private static Json text(Json value) {
        return value instanceof JsonBoolean bool ? Json.of(String.valueOf(bool.value())) : value;
    }

    /** Adds arguments in their order, but for those that are null. */
    private static JsonObject optional(Given given, JsonObject before, List<String> names) {
        JsonObject call = before;
        for (String name : names) {
            call = given.unlessNull(call, parameter(name), name);
        }
        return call;
    }

    /** Names the parameter of an argument: {@code KeyId} for {@code key_id}. */
    private static String parameter(String argument) {
        return Stream.of(argument.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
