package chaosstates.lambdas.function;

import chaosstates.digest.Sha256;
import chaosstates.json.Json;
import chaosstates.json.JsonWriter;
import chaosstates.tolerance.Tolerances;
import chaosstates.wire.ActivityRecord;
import java.nio.charset.StandardCharsets;

/**
 * Keeps of records only what is judged, and a digest of the output: a probe that looks each second
 * may find a whole page each time. The very output of the record before is not digested again.
 */
final class Condenser {

    /** Outputs this small are kept. */
    private static final int SMALL_BYTES = 256;

    /** Limit of what is kept of an output or a message. */
    private static final int MOST_BYTES = 512;

    /** Limit of what is kept of the error of a judge, beside a condensed output. */
    private static final int MOST_BYTES_OF_AN_ERROR = 160;

    private Digested last = Digested.of(Json.ofNull());

    /**
     * The record, in at most {@link chaosstates.wire.HypothesisCall#MOST_BYTES_OF_A_LOOK} bytes.
     *
     * @param tolerance as declared: what it looks at is kept
     */
    ActivityRecord condensed(ActivityRecord record, Json tolerance) {
        if (record.isFailed()) {
            return record.exception(head(record.exceptionText(), MOST_BYTES));
        }
        return withShortError(withPart(record, tolerance));
    }

    private static ActivityRecord withShortError(ActivityRecord record) {
        return record.toleranceError()
                .map(error -> record.judgeFailed(head(error, MOST_BYTES_OF_AN_ERROR)))
                .orElse(record);
    }

    private ActivityRecord withPart(ActivityRecord record, Json tolerance) {
        Json output = record.output();
        last = last.output() == output ? last : Digested.of(output);
        return last.size() <= SMALL_BYTES
                ? record
                : record.condensed(
                        part(Tolerances.judged(tolerance, output)), last.size(), last.digest());
    }

    /**
     * Output and its digest.
     *
     * @param size in bytes of UTF-8
     * @param digest empty for what is small
     */
    private record Digested(Json output, int size, String digest) {

        static Digested of(Json output) {
            byte[] text = JsonWriter.compact(output).getBytes(StandardCharsets.UTF_8);
            return new Digested(
                    output, text.length, text.length <= SMALL_BYTES ? "" : sha256(text));
        }
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

    private static String sha256(byte[] text) {
        return "sha256:" + Sha256.hex(text);
    }
}
