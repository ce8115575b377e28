package chaosstates.assume;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;

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

    private static JsonString text(Json value) {
        return value instanceof JsonString text ? text : Json.of(JsonWriter.compact(value));
    }
}
