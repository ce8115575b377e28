package chaosstates.lambdas.api;

/**
 * The activity has failed in a way that the Chaos Toolkit does not foresee: by its rules that
 * breaks off the run, by ours it is an {@link chaosstates.activity.ActivityFailed}.
 */
public final class BreaksOffTheOriginal extends RuntimeException {

    public BreaksOffTheOriginal(String message) {
        super(message, null, false, false);
    }
}
