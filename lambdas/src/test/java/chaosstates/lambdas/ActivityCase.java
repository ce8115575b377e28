package chaosstates.lambdas;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Case of an activity, {@code activities/<id>/<case>.json}: the declaration, the requests to a
 * server and its replies, and the result ({@code output}, {@code failed}, {@code interrupts} or
 * {@code invalid}). {@code {server}} stands for the server's URL, {@code {address}} for its host
 * and port, {@code {resources}} for the folder of the test resources. The conformance tests run the
 * same cases through the original; {@code differs} says why it does otherwise.
 */
public record ActivityCase(String id, String name, String text) {

    private static final Path CASES = Path.of("src/test/resources/activities");

    static List<ActivityCase> all() {
        return in(CASES);
    }

    /** Lists the cases of an activity; none where all of them run in conformance. */
    static List<ActivityCase> of(String id) {
        Path folder = CASES.resolve(id);
        return Files.exists(folder) ? in(folder) : List.of();
    }

    private static List<ActivityCase> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(ActivityCase::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ActivityCase read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            return new ActivityCase(
                    file.getParent().getFileName().toString(), name, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the content of the file. */
    public JsonObject declared() {
        return (JsonObject) JsonReader.parse(text);
    }

    /** Fills in the server's address. */
    public JsonObject on(String serverUrl) {
        String bound =
                text.replace("{server}", serverUrl)
                        .replace("{resources}", CASES.getParent().toString())
                        .replace("{address}", serverUrl.replace("http://", ""));
        return (JsonObject) JsonReader.parse(bound);
    }

    /** The payload of the Task. */
    JsonObject payload(String serverUrl) {
        JsonObject declared = on(serverUrl);
        JsonObject activity =
                JsonObject.EMPTY.with("name", name).with("provider", provider(declared));
        return JsonObject.EMPTY
                .with("activity", activity)
                .with("configuration", declared.object("configuration"))
                .with("secrets", declared.object("secrets"));
    }

    private JsonObject provider(JsonObject declared) {
        int dot = id.lastIndexOf('.');
        JsonObject provider =
                dot < 0
                        ? declared.object("provider").with("type", id)
                        : JsonObject.EMPTY
                                .with("type", "python")
                                .with("module", id.substring(0, dot))
                                .with("func", id.substring(dot + 1))
                                .with("arguments", declared.object("arguments"));
        List<JsonString> groups =
                declared.object("secrets").fields().keySet().stream().map(Json::of).toList();
        return groups.isEmpty() ? provider : provider.with("secrets", groups);
    }

    /**
     * Returns the function's environment: a region, keys, this server, and the declared variables.
     */
    public Map<String, String> environment(String serverUrl) {
        Map<String, String> variables = new HashMap<>();
        variables.put("AWS_ENDPOINT_URL", serverUrl);
        variables.put("AWS_REGION", "eu-west-1");
        variables.put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
        variables.put("AWS_SECRET_ACCESS_KEY", "not-a-secret");
        on(serverUrl)
                .object("environment")
                .fields()
                .forEach((name, value) -> set(variables, name, value));
        return variables;
    }

    private static void set(Map<String, String> variables, String name, Json value) {
        if (value instanceof JsonString text) {
            variables.put(name, text.value());
        } else {
            variables.remove(name);
        }
    }
}
