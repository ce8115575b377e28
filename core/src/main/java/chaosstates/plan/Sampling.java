package chaosstates.plan;

/**
 * Checks of the hypothesis during the method.
 *
 * @param frequency seconds between two samples
 * @param failFast whether the method ends when too many samples missed the tolerance
 * @param failFastRatio how many are too many, in percent of the samples so far; 0 for the first
 */
public record Sampling(double frequency, boolean failFast, int failFastRatio) {

    public static final Sampling DEFAULT = new Sampling(1, false, 0);
}
