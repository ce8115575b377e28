package chaosstates.lambdas.function;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.lambdas.ScriptedServer;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Case of a function, {@code <function>/<case>.json}: {@code event}, {@code exchanges} with AWS,
 * and {@code result} or {@code failed}; with {@code environment} where it is unusual.
 */
public record FunctionCase(String name, JsonObject declared) {

    /** Time of the cases. */
    public static final InstantSource NOON =
            InstantSource.fixed(Instant.parse("2026-11-27T12:00:00Z"));

    public static List<FunctionCase> of(String function) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", function))) {
            return files.sorted().map(FunctionCase::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FunctionCase read(Path file) {
        try {
            return new FunctionCase(
                    file.getFileName().toString(),
                    (JsonObject) JsonReader.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the case against a server on loopback, for which <code>{server}</code> stands. */
    public FunctionCase on(ScriptedServer server) {
        String text = declared.toString().replace("{server}", server.url());
        return new FunctionCase(name, (JsonObject) JsonReader.parse(text));
    }

    public String event() {
        return declared.get("event").orElseThrow().toString();
    }

    public Map<String, String> environment(Map<String, String> usual) {
        Map<String, String> variables = new HashMap<>(usual);
        declared.object("environment")
                .fields()
                .forEach((name, value) -> variables.put(name, ((JsonString) value).value()));
        return variables;
    }

    /** Handles an event of EventBridge, read and answered as the Lambda runtime does. */
    public static Json handled(
            RequestHandler<ScheduledEvent, Map<String, Object>> handler, String event) {
        ClassLoader loader = FunctionCase.class.getClassLoader();
        ScheduledEvent read =
                LambdaEventSerializers.serializerFor(ScheduledEvent.class, loader).fromJson(event);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LambdaEventSerializers.serializerFor(Map.class, loader)
                .toJson(handler.handleRequest(read, null), out);
        return JsonReader.parse(out.toString(StandardCharsets.UTF_8));
    }

    /** Handles an event. */
    public static Json handled(RequestStreamHandler handler, String event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = event.getBytes(StandardCharsets.UTF_8);
        handler.handleRequest(new ByteArrayInputStream(in), out, null);
        return JsonReader.parse(out.toString(StandardCharsets.UTF_8));
    }
}
