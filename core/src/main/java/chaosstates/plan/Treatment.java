package chaosstates.plan;

/**
 * Changes by controls to the way in which a step is played.
 *
 * @param isBypassed its activity is not called, and counts as done
 * @param breaksAfterFailure when it fails, its repetitions that follow are left out
 */
public record Treatment(boolean isBypassed, boolean breaksAfterFailure) {

    public static final Treatment NONE = new Treatment(false, false);
}
