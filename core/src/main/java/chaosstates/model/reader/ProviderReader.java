package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.HttpProvider;
import chaosstates.model.ProcessProvider;
import chaosstates.model.Provider;
import chaosstates.model.PythonProvider;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Reads who does an activity's work. */
final class ProviderReader {

    private static final List<String> TYPES = List.of("python", "http", "process");

    private static final List<String> PYTHON =
            List.of("type", "module", "func", "arguments", "secrets");

    private static final List<String> HTTP =
            List.of(
                    "type",
                    "url",
                    "method",
                    "headers",
                    "arguments",
                    "timeout",
                    "verify_tls",
                    "max_retries",
                    "expected_status",
                    "secrets");

    private static final List<String> PROCESS =
            List.of("type", "path", "arguments", "timeout", "secrets");

    private final List<Problem> problems;

    ProviderReader(List<Problem> problems) {
        this.problems = problems;
    }

    Optional<Provider> read(JsonObject object) {
        List<String> keys =
                switch (object.string("type").orElse("")) {
                    case "python" -> PYTHON;
                    case "http" -> HTTP;
                    case "process" -> PROCESS;
                    default -> List.copyOf(object.fields().keySet());
                };
        Fields fields = new Fields(object, "the provider", keys, problems);
        return fields.requiredText("type", "`python`, `http` or `process`")
                .flatMap(type -> fields.word("type", type, TYPES))
                .flatMap(
                        type ->
                                switch (type) {
                                    case "python" -> python(fields);
                                    case "http" -> http(fields);
                                    default -> process(fields);
                                });
    }

    private Optional<Provider> python(Fields fields) {
        Optional<String> module =
                fields.requiredText(
                        "module",
                        divided(fields, "func")
                                .orElse("the function's module, e.g. chaosaws.rds.probes"));
        Optional<String> function =
                fields.requiredText(
                        "func",
                        divided(fields, "module")
                                .orElse("the name of the function, e.g. cluster_status"));
        JsonObject arguments = fields.object("arguments").orElse(JsonObject.EMPTY);
        List<String> secrets =
                fields.valueOrNull("secrets").isPresent() ? fields.texts("secrets") : List.of();
        return module.flatMap(
                from -> function.map(name -> new PythonProvider(from, name, arguments, secrets)));
    }

    /** Divides a name that holds module and function: `chaosaws.rds.probes.cluster_status`. */
    private static Optional<String> divided(Fields fields, String key) {
        return fields.object()
                .string(key)
                .filter(name -> name.matches("\\w+(\\.\\w+)+"))
                .map(
                        name ->
                                "write \"module\": \"%s\", \"func\": \"%s\""
                                        .formatted(
                                                name.substring(0, name.lastIndexOf('.')),
                                                name.substring(name.lastIndexOf('.') + 1)));
    }

    private Optional<Provider> http(Fields fields) {
        Optional<String> url =
                fields.requiredText("url", "the URL to call, e.g. http://example.com/");
        String method = fields.text("method").orElse("GET");
        JsonObject headers = headers(fields);
        Optional<Json> arguments = fields.valueOrNull("arguments");
        Optional<Json> timeout = fields.valueOrNull("timeout");
        timeout.ifPresent(seconds -> timeout(fields, seconds));
        boolean verifyTls = verifyTls(fields);
        int maxRetries = maxRetries(fields);
        return url.map(
                where ->
                        new HttpProvider(
                                where, method, headers, arguments, timeout, verifyTls, maxRetries));
    }

    /**
     * True (or null), false, or the authorities to trust: the path of a file, which `no` is not.
     */
    private static boolean verifyTls(Fields fields) {
        if (fields.valueOrNull("verify_tls").isEmpty()) {
            return true;
        }
        boolean isPath =
                fields.object()
                        .string("verify_tls")
                        .filter(path -> path.matches(".*[./].*"))
                        .isPresent();
        return isPath || fields.flag("verify_tls", true);
    }

    /** A header that is null takes one away that is sent otherwise. */
    private JsonObject headers(Fields fields) {
        JsonObject headers = fields.objectOrNull("headers").orElse(JsonObject.EMPTY);
        headers.fields().entrySet().stream()
                .filter(header -> !(header.getValue() instanceof JsonNull))
                .forEach(
                        header ->
                                fields.as(
                                        "the header `" + header.getKey() + "`",
                                        header.getValue(),
                                        JsonString.class,
                                        "a string, in quotes"));
        return headers;
    }

    /**
     * Reads one number for all, or one for connecting and one for reading; null is as long as it
     * takes.
     */
    private static void timeout(Fields fields, Json timeout) {
        if (timeout instanceof JsonArray pair && pair.items().size() == 2) {
            pair.items().stream()
                    .filter(item -> !(item instanceof JsonNull))
                    .forEach(item -> seconds(fields, item));
        } else {
            seconds(fields, timeout);
        }
    }

    private static void seconds(Fields fields, Json timeout) {
        if (timeout instanceof JsonNumber number && number.asDouble() == 0) {
            fields.outOfRange("timeout", number, "more than zero seconds");
        } else {
            fields.seconds("timeout", Optional.of(timeout));
        }
    }

    private static int maxRetries(Fields fields) {
        Optional<JsonNumber> number =
                fields.value("max_retries")
                        .flatMap(
                                found ->
                                        fields.as(
                                                "max_retries",
                                                found,
                                                JsonNumber.class,
                                                "a number"));
        Optional<JsonNumber> count =
                number.filter(
                        found ->
                                found.isWhole()
                                        && found.asDouble() >= 0
                                        && found.asDouble() <= Integer.MAX_VALUE);
        if (count.isEmpty()) {
            number.ifPresent(
                    found -> fields.outOfRange("max_retries", found, "a whole number, 0 or more"));
        }
        return count.map(found -> found.value().intValue()).orElse(0);
    }

    /** Unlike others, it is taken as it is written: no placeholder is filled in. */
    private static void programTimeout(Fields fields, Json timeout) {
        fields.as("timeout", timeout, JsonNumber.class, "a number of seconds")
                .filter(seconds -> seconds.asDouble() <= 0)
                .ifPresent(
                        seconds -> fields.outOfRange("timeout", seconds, "more than zero seconds"));
    }

    private Optional<Provider> process(Fields fields) {
        Optional<String> path = fields.requiredText("path", "the program to run");
        Optional<Json> arguments = fields.value("arguments");
        arguments
                .filter(JsonNumber.class::isInstance)
                .ifPresent(
                        number ->
                                fields.wrongType(
                                        "arguments", number, "a string, a list or an object"));
        Optional<Json> timeout = fields.valueOrNull("timeout");
        timeout.ifPresent(seconds -> programTimeout(fields, seconds));
        return path.map(program -> new ProcessProvider(program, arguments, timeout));
    }
}
