package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonSize;
import chaosstates.json.JsonString;
import chaosstates.wire.ActivityRecord;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps a run record below what a state may hold.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">256 KiB
 *     for the output of a state</a>
 */
final class Outputs {

    /**
     * Limit in bytes of UTF-8; the rest of the 262,144 is for what the Lambda integration puts
     * around it.
     */
    static final int MAX_BYTES = 240 * 1024;

    private static final int MAX_CONFIGURATION_BYTES = 64 * 1024;

    private Outputs() {}

    /**
     * A part of the configuration, which every later state carries, too.
     *
     * @throws ActivityFailed when it is too large for that
     */
    static JsonObject checked(JsonObject configuration) {
        if (size(configuration) > MAX_CONFIGURATION_BYTES) {
            throw new ActivityFailed(
                    "a value of the configuration is larger than %d bytes"
                            .formatted(MAX_CONFIGURATION_BYTES));
        }
        return configuration;
    }

    /** The record, its {@code output} cut if that is needed. */
    static ActivityRecord bounded(ActivityRecord record) {
        return bounded(record, MAX_BYTES);
    }

    /** The record in that many bytes; a small limit is kept to within the head of the output. */
    static ActivityRecord bounded(ActivityRecord record, int bytes) {
        if (size(record.json()) <= bytes) {
            return record;
        }
        Json output = record.output();
        // Each character of the cut text may need 6 bytes.
        int chars = bytes / 6 - 1024;
        ActivityRecord cut = record.output(cut(output, chars));
        ActivityRecord small =
                size(cut.json()) <= bytes ? cut : record.output(head(output.toString(), chars));
        return small.truncatedFrom(size(output));
    }

    /**
     * Cuts an output; of an object only its longest text, so that an HTTP answer keeps its status
     * and headers.
     */
    private static Json cut(Json output, int chars) {
        return switch (output) {
            case JsonString text -> head(text.value(), chars);
            case JsonObject object ->
                    longest(object)
                            .map(
                                    field ->
                                            (Json)
                                                    object.with(
                                                            field.getKey(),
                                                            head(text(field), chars)))
                            .orElse(object);
            case Json other -> head(other.toString(), chars);
        };
    }

    private static Optional<Map.Entry<String, Json>> longest(JsonObject object) {
        return object.fields().entrySet().stream()
                .filter(field -> field.getValue() instanceof JsonString)
                .max(Comparator.comparing(field -> text(field).length()));
    }

    private static String text(Map.Entry<String, Json> field) {
        return field.getValue() instanceof JsonString text ? text.value() : "";
    }

    /** Returns the first characters of a text, none of which is cut in two. */
    static JsonString head(String text, int chars) {
        int end = Math.clamp(chars, 0, text.length());
        boolean splitsPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return Json.of(text.substring(0, splitsPair ? end - 1 : end));
    }

    /** Measures a value in bytes of UTF-8, as a state holds it. */
    static int size(Json value) {
        return JsonSize.of(value);
    }
}
