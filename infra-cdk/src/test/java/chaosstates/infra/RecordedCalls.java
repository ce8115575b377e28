package chaosstates.infra;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Calls of AWS by one function of one experiment in the cases of its tests, which hold the function
 * to them.
 *
 * @param function its id in the experiment
 * @param experiment that makes it do so
 * @param areAll whether a role needs no more than these calls
 */
record RecordedCalls(
        String name, JsonObject experiment, String function, List<ApiCall> calls, boolean areAll) {

    private static final Path CASES = Path.of("../lambdas/src/test/resources");

    /** Defaults of the cases that say who is {@code told}. */
    private static final JsonObject TELLING =
            (JsonObject)
                    JsonReader.parse(
                            "{\"request\": {\"headers\": {\"X-Amz-Target\":"
                                    + " \"AWSEvents.PutEvents\"}}}");

    private static final String CALL =
            """
            {"type": "action", "name": "call", "provider": {"type": "http", "url": "http://shop.example.com/"}}
            """;

    private static final JsonObject ONE_CALL =
            extended(
                    "{\"name\": \"chaos-states\", \"targets\": [\"rds:cluster:main\","
                            + " \"checkout\"]}");

    private static final JsonObject TOLD =
            experiment(CALL, "{}")
                    .with(
                            "controls",
                            JsonReader.parse(
                                    """
                                    [{"name": "annotate", "provider": {
                                        "type": "python",
                                        "module": "chaosstates.controls.webhook",
                                        "arguments": {"url": "http://events.example.com/"}}}]
                                    """));

    private static final JsonObject SHOP =
            extended(
                    """
                    {"name": "chaos-states", "targets": ["a", "rds:cluster:main"],
                     "stop-conditions": {"alarms": ["errors", "all"], "safety-lever": true}}
                    """);

    /** Lists the calls of each function and experiment, from all its cases. */
    static List<RecordedCalls> all() {
        Map<List<Object>, RecordedCalls> all = new LinkedHashMap<>();
        cases().filter(recorded -> !recorded.calls().isEmpty())
                .forEach(
                        recorded ->
                                all.merge(
                                        List.of(recorded.function(), recorded.experiment()),
                                        recorded,
                                        RecordedCalls::and));
        return List.copyOf(all.values());
    }

    /** Names the cases of activities whose calls of AWS nothing tells, which nobody checks then. */
    static List<String> untold() {
        return folders("activities").stream()
                .filter(id -> id.startsWith("chaosaws.") || id.startsWith("chaosstates.aws."))
                .flatMap(
                        id -> files("activities/" + id).stream().map(file -> id + "/" + name(file)))
                .filter(RecordedCalls::isUntold)
                .toList();
    }

    private static boolean isUntold(String name) {
        JsonObject declared = read(CASES.resolve("activities/" + name + ".json"));
        return Synthesized.objects(declared, "exchanges")
                .anyMatch(one -> ApiCall.of(one, DeployedNames.REGION, name).isEmpty());
    }

    private static Stream<RecordedCalls> cases() {
        return Stream.of(
                        folders("activities").stream()
                                .flatMap(
                                        id ->
                                                files("activities/" + id).stream()
                                                        .map(file -> activity(id, file))),
                        files("secret-cases").stream().map(RecordedCalls::secrets),
                        Stream.of(
                                function("one-call", ONE_CALL, "journal", "journal-function"),
                                function(
                                        "one-call",
                                        TOLD,
                                        "chaosstates.controls.webhook",
                                        "run-so-far"),
                                function("shop", SHOP, "guard", "guard-function"),
                                function("shop", SHOP, "guard", "app-guard"),
                                function("shop", SHOP, "deployment", "deployment-function"),
                                function("cleared", SHOP, "clearance", "clearance-function")))
                .flatMap(recorded -> recorded);
    }

    RecordedCalls and(RecordedCalls other) {
        return new RecordedCalls(
                name,
                experiment,
                function,
                Stream.concat(calls.stream(), other.calls.stream()).toList(),
                areAll || other.areAll);
    }

    private static JsonObject extended(String settings) {
        return experiment(CALL, "{}").with("extensions", List.of(JsonReader.parse(settings)));
    }

    private static JsonObject experiment(String activity, String configuration) {
        return (JsonObject)
                JsonReader.parse(
                        """
                        {"title": "A case", "description": "Of the tests of a function",
                         "configuration": %s, "method": [%s]}
                        """
                                .formatted(configuration, activity));
    }

    /** An experiment that does once what the case does. */
    private static RecordedCalls activity(String id, Path file) {
        JsonObject declared = read(file);
        int dot = id.lastIndexOf('.');
        String activity =
                dot < 0
                        ? CALL
                        : """
                        {"type": "%s", "name": "x", "provider":
                            {"type": "python", "module": "%s", "func": "%s", "arguments": %s}}
                        """
                                .formatted(
                                        id.contains(".actions.") ? "action" : "probe",
                                        id.substring(0, dot),
                                        id.substring(dot + 1),
                                        declared.object("arguments"));
        JsonObject configuration = declared.object("configuration");
        return new RecordedCalls(
                name(file),
                experiment(activity, configuration.toString()),
                id,
                own(calls(declared, name(file))),
                Synthesized.objects(declared, "exchanges").noneMatch(it -> it.has("asks")));
    }

    /** Once a role is assumed it is that which calls. */
    private static List<ApiCall> own(List<ApiCall> calls) {
        return calls.stream().map(ApiCall::action).anyMatch("sts:AssumeRole"::equals)
                ? calls.subList(0, 1)
                : calls;
    }

    /** An experiment whose only activity is given the secrets. */
    private static RecordedCalls secrets(Path file) {
        JsonObject declared = read(file);
        JsonObject secrets = declared.object("secrets");
        JsonObject activity =
                (JsonObject)
                        JsonReader.parse(
                                CALL.replace("\"http\",", "\"http\", \"secrets\": %s,")
                                        .formatted(
                                                Json.of(
                                                        secrets.fields().keySet().stream()
                                                                .map(Json::of)
                                                                .toList())));
        JsonObject experiment =
                experiment(activity.toString(), declared.object("configuration").toString())
                        .with("secrets", secrets);
        return new RecordedCalls(name(file), experiment, "http", calls(declared, name(file)), true);
    }

    private static RecordedCalls function(
            String name, JsonObject experiment, String function, String folder) {
        List<ApiCall> calls =
                files(folder).stream()
                        .flatMap(file -> calls(read(file), folder + "/" + name(file)).stream())
                        .toList();
        return new RecordedCalls(name, experiment, function, calls, true);
    }

    /** Reads the calls; machines of the cases are called as they are deployed. */
    private static List<ApiCall> calls(JsonObject declared, String from) {
        String region =
                declared.object("configuration").string("aws_region").orElse(DeployedNames.REGION);
        Stream<JsonObject> asked = Synthesized.objects(declared, "exchanges");
        return Stream.concat(asked, declared.has("told") ? Stream.of(TELLING) : Stream.of())
                .flatMap(exchange -> ApiCall.of(exchange, region, from).stream())
                .map(RecordedCalls::ofOurMachines)
                .distinct()
                .toList();
    }

    private static ApiCall ofOurMachines(ApiCall call) {
        return new ApiCall(
                call.action(),
                call.resource().replaceAll("(:stateMachine|:execution):(?!chaos-)", "$1:chaos-"),
                call.from());
    }

    private static JsonObject read(Path file) {
        try {
            return (JsonObject) JsonReader.parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static List<String> folders(String folder) {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
