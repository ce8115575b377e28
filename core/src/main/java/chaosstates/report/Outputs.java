package chaosstates.report;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;

/** Outputs of activities for readers that want short lines; the journal has them whole. */
public final class Outputs {

    /** Characters of JSON as Python writes it, with a space behind each comma and colon. */
    private static final int LONGEST = 4096;

    private Outputs() {}

    /** The object with {@code output}, or with {@code output_truncated} and {@code output_size}. */
    public static JsonObject bounded(JsonObject object, Json output) {
        int size = size(output);
        return size > LONGEST
                ? object.with("output_truncated", true).with("output_size", size)
                : object.with("output", output);
    }

    private static int size(Json value) {
        String text = JsonWriter.compact(value);
        return text.codePointCount(0, text.length()) + spaces(value);
    }

    private static int spaces(Json value) {
        return switch (value) {
            case JsonObject object ->
                    object.fields().size()
                            + commas(object.fields().size())
                            + object.fields().values().stream().mapToInt(Outputs::spaces).sum();
            case JsonArray list ->
                    commas(list.items().size())
                            + list.items().stream().mapToInt(Outputs::spaces).sum();
            default -> 0;
        };
    }

    private static int commas(int items) {
        return Math.max(0, items - 1);
    }
}
