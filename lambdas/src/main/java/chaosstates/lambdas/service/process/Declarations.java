package chaosstates.lambdas.service.process;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Program;
import chaosstates.lambdas.api.Program.Arguments;
import chaosstates.lambdas.api.Program.Items;
import chaosstates.lambdas.api.Program.Line;
import chaosstates.python.PythonText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The program that a provider declares. */
final class Declarations {

    private Declarations() {}

    /**
     * @param provider with its placeholders filled in
     * @throws InvalidActivity when it declares what can't be run
     */
    static Program program(JsonObject provider) {
        return new Program(
                provider.string("path").orElse(""),
                provider.get("arguments").map(Declarations::arguments).orElse(new Items(List.of())),
                provider.get("timeout").flatMap(Declarations::timeout));
    }

    private static Arguments arguments(Json declared) {
        return switch (declared) {
            case JsonString text -> new Line(text.value());
            case JsonArray list -> items(list.items().stream());
            case JsonObject pairs ->
                    items(
                            pairs.fields().entrySet().stream()
                                    .flatMap(
                                            pair ->
                                                    Stream.of(
                                                            Json.of(pair.getKey()),
                                                            pair.getValue())));
            case Json other ->
                    throw new InvalidActivity(
                            "arguments are %s, not text, a list or a mapping"
                                    .formatted(PythonText.repr(other)));
        };
    }

    private static Items items(Stream<Json> values) {
        return new Items(
                values.filter(value -> !(value instanceof JsonNull))
                        .map(PythonText::str)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static Optional<Duration> timeout(Json declared) {
        return switch (declared) {
            case JsonNull nothing -> Optional.empty();
            case JsonNumber seconds ->
                    Optional.of(Duration.ofMillis((long) Math.ceil(seconds.asDouble() * 1e3)));
            case Json other ->
                    throw new InvalidActivity(
                            "the timeout is %s, not a number of seconds"
                                    .formatted(PythonText.repr(other)));
        };
    }
}
