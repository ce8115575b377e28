package chaosstates.asl;

import java.util.List;

/**
 * Retry of an error.
 *
 * @param jitter whether each delay is drawn between zero and its full length ({@code FULL})
 */
public record Retrier(
        List<String> errors,
        int intervalSeconds,
        int maxAttempts,
        double backoffRate,
        int maxDelaySeconds,
        boolean jitter) {

    /** AWS's bound on a delay, and so what no bound at all amounts to. */
    public static final int LONGEST_DELAY_SECONDS = 31_622_400;

    public Retrier {
        errors = List.copyOf(errors);
    }
}
