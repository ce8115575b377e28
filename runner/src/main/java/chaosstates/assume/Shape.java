package chaosstates.assume;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import java.util.List;
import java.util.stream.Stream;

/** Shape of an activity's output, by the kind of its provider. */
enum Shape {
    /** Value of any kind, as functions return it. */
    VALUE(JsonObject.EMPTY),
    /** The response of an HTTP call. */
    RESPONSE(
            JsonObject.EMPTY
                    .with("status", 200)
                    .with("headers", JsonObject.EMPTY)
                    .with("body", "")),
    /** The end of a program. */
    PROGRAM(JsonObject.EMPTY.with("status", 0).with("stdout", "").with("stderr", ""));

    /** Number that is beyond what tolerances take. */
    private static final long FAR = 1_000_000_000_000L;

    private final JsonObject usual;

    Shape(JsonObject usual) {
        this.usual = usual;
    }

    /** Returns the shape of what the provider of an activity gives. */
    static Shape of(JsonObject provider) {
        return switch (provider.string("type").orElse("")) {
            case "http" -> RESPONSE;
            case "process" -> PROGRAM;
            default -> VALUE;
        };
    }

    /** Returns an output when nothing is known of it. */
    Json usual() {
        return this == VALUE ? Json.ofNull() : usual;
    }

    /** Returns an output with this status; of a function the value itself. */
    Json status(Json value) {
        return this == VALUE ? value : usual.with("status", value);
    }

    /** Returns an output that is this value as a whole, as far as the shape allows. */
    Json whole(Json value) {
        if (this == VALUE) {
            return value;
        }
        return value instanceof JsonObject fields ? usual.with(fields) : usual;
    }

    /** Returns an output with this value under a key. Programs write text. */
    Json part(String key, Json value) {
        boolean isWritten = this == PROGRAM && !key.equals("status");
        return usual.with(key, isWritten ? text(value) : value);
    }

    /** Returns the output of a probe that finds out a value of the configuration. */
    Json found(Json value) {
        return switch (this) {
            case VALUE -> value;
            case RESPONSE -> part("body", value);
            case PROGRAM -> part("stdout", value);
        };
    }

    /** Lists outputs that hardly any tolerance takes, each for another kind of tolerance. */
    Stream<Json> odd() {
        return switch (this) {
            case VALUE ->
                    Stream.of(
                            Json.of("out of tolerance"),
                            Json.of(false),
                            Json.of(-FAR),
                            Json.of(FAR),
                            Json.ofNull(),
                            Json.of(true),
                            Json.of(List.of()),
                            JsonObject.EMPTY,
                            Json.of(""));
            case RESPONSE ->
                    Stream.of(
                            usual.with("status", 503),
                            usual.with("body", "out of tolerance"),
                            usual.with("status", 404));
            case PROGRAM ->
                    Stream.of(
                            usual.with("status", 1),
                            usual.with("stdout", "out of tolerance"),
                            usual.with("stderr", "out of tolerance"),
                            usual.with("status", 2));
        };
    }

    private static JsonString text(Json value) {
        return value instanceof JsonString text ? text : Json.of(JsonWriter.compact(value));
    }
}
