package chaosstates.engine;

import chaosstates.asl.Task;
import chaosstates.json.Json;
import chaosstates.json.JsonWriter;
import java.nio.charset.StandardCharsets;

/**
 * The quota on what a state takes in and gives out.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas</a>
 */
final class Limits {

    static final int MOST_BYTES = Task.MOST_BYTES;

    /** The most items of a list whose text could fit: an item has two bytes. */
    static final int MOST_ITEMS = MOST_BYTES / 2;

    private Limits() {}

    /**
     * The value as text.
     *
     * @param what what the value is, for the message
     */
    static String text(Json value, String what) {
        String text = JsonWriter.compact(value);
        if (exceeds(text)) {
            throw exceeded(what);
        }
        return text;
    }

    /** Returns the failure of whoever has a value that does not fit. */
    static StateFailed exceeded(String what) {
        return new StateFailed(
                StateError.DATA_LIMIT,
                "The %s is larger than the maximum number of bytes service limit (%d)."
                        .formatted(what, MOST_BYTES));
    }

    /**
     * Tells whether the text exceeds the limit. No character takes more than three bytes of UTF-8
     * for each of Java's.
     */
    private static boolean exceeds(String text) {
        return text.length() * 3L > MOST_BYTES
                && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}
