package chaosstates.asl;

import java.util.List;

/**
 * When to try again.
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

    public Retrier {
        errors = List.copyOf(errors);
    }
}
