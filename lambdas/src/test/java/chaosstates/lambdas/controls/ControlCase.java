package chaosstates.lambdas.controls;

import chaosstates.catalogue.Hook;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Case of a control, {@code controls/<id>/<case>.json}: the {@code hook} and {@code arguments} of a
 * call, the requests to a server, and the result ({@code additions}, {@code interrupted} or {@code
 * failed}). {@code {server}} stands for the server's URL.
 */
record ControlCase(String id, String name, String text) {

    private static final Path CASES = Path.of("src/test/resources/controls");
    private static final String NOON = "2026-11-24T12:00:00Z";

    static List<ControlCase> all() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile).sorted().map(ControlCase::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ControlCase read(Path file) {
        try {
            return new ControlCase(
                    file.getParent().getFileName().toString(),
                    file.getFileName().toString().replace(".json", ""),
                    Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonObject declared() {
        return (JsonObject) JsonReader.parse(text);
    }

    JsonObject on(String serverUrl) {
        return (JsonObject) JsonReader.parse(text.replace("{server}", serverUrl));
    }

    Hook hook() {
        return declared().string("hook").flatMap(Hook::of).orElseThrow();
    }

    Instant now() {
        return Instant.parse(declared().string("clock").orElse(NOON));
    }

    Environment environment(String serverUrl) {
        Map<String, String> variables = new HashMap<>();
        JsonObject declared = on(serverUrl).object("environment");
        declared.fields()
                .keySet()
                .forEach(key -> variables.put(key, declared.string(key).orElseThrow()));
        return Environment.of(variables);
    }

    /** The payload of the Task. */
    JsonObject payload(String serverUrl) {
        JsonObject declared = on(serverUrl);
        JsonObject provider =
                JsonObject.EMPTY
                        .with("type", "python")
                        .with("module", id)
                        .with("arguments", declared.object("arguments"));
        JsonObject experiment = JsonObject.EMPTY.with("title", "Failover");
        return JsonObject.EMPTY
                .with("control", JsonObject.EMPTY.with("name", name).with("provider", provider))
                .with("hook", hook().function())
                .with("context", experiment)
                .with("experiment", experiment)
                .with("configuration", declared.object("configuration"))
                .with("secrets", declared.object("secrets"));
    }
}
