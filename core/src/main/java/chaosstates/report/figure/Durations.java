package chaosstates.report.figure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Durations of activities.
 *
 * @param seconds in ascending order
 */
public record Durations(List<Double> seconds) {

    public Durations {
        seconds = seconds.stream().sorted().toList();
    }

    /** Returns the median. */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /** Returns the duration that 95 of 100 did not exceed. */
    public OptionalDouble p95() {
        return quantile(0.95);
    }

    /** Returns the longest. */
    public OptionalDouble longest() {
        return quantile(1);
    }

    /** Picks by the nearest rank: one of the durations, never a value between two of them. */
    private OptionalDouble quantile(double part) {
        int rank = (int) Math.ceil(part * seconds.size());
        return seconds.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(seconds.get(rank - 1));
    }
}
