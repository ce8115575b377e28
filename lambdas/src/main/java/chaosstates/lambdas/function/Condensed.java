package chaosstates.lambdas.function;

import chaosstates.json.Json;
import chaosstates.json.JsonWriter;
import chaosstates.tolerance.Tolerances;
import chaosstates.wire.ActivityRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Records of which only what is judged is kept, and a digest of the output: a probe that looks each
 * second may find a whole page each time.
 */
final class Condensed {

    /** Outputs this small are kept. */
    private static final int SMALL_BYTES = 256;

    /** Limit of what is kept of an output or a message. */
    private static final int MOST_BYTES = 512;

    private Condensed() {}

    /**
     * The record, in at most {@link chaosstates.wire.HypothesisCall#MOST_BYTES_OF_A_LOOK} bytes.
     *
     * @param tolerance as declared: what it looks at is kept
     */
    static ActivityRecord of(ActivityRecord record, Json tolerance) {
        if (record.isFailed()) {
            return record.exception(head(record.exceptionText(), MOST_BYTES));
        }
        int size = Outputs.size(record.output());
        return size <= SMALL_BYTES
                ? record
                : record.condensed(
                        part(Tolerances.judged(tolerance, record.output())),
                        size,
                        digest(record.output()));
    }

    private static Json part(Json judged) {
        return Outputs.size(judged) <= MOST_BYTES
                ? judged
                : Json.of(head(judged.toString(), MOST_BYTES));
    }

    /** Returns the beginning of a text that has so many bytes at most, as JSON. */
    private static String head(String text, int bytes) {
        int chars = Math.min(text.length(), bytes);
        while (Outputs.size(Outputs.head(text, chars)) > bytes) {
            chars = chars * 3 / 4;
        }
        return Outputs.head(text, chars).value();
    }

    private static String digest(Json output) {
        byte[] text = JsonWriter.compact(output).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
