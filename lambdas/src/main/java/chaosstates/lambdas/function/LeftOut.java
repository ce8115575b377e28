package chaosstates.lambdas.function;

import chaosstates.plan.Dry;
import chaosstates.wire.ActivityCall;

/**
 * Parts of a call that a dry run leaves out.
 *
 * @param activity whether it is not called
 * @param judgement whether its tolerance counts as met: without probes the hypothesis does, and
 *     what is awaited from an action that is left out
 */
record LeftOut(boolean activity, boolean judgement) {

    private static final LeftOut NOTHING = new LeftOut(false, false);

    static LeftOut of(ActivityCall call) {
        return Dry.of(call.run())
                .map(
                        dry -> {
                            boolean isLeftOut = leavesOut(dry, call);
                            boolean isUnjudged = dry == Dry.PROBES || dry == Dry.ACTIVITIES;
                            boolean isUnawaited = isLeftOut && isAwaited(call);
                            return new LeftOut(isLeftOut, isUnjudged || isUnawaited);
                        })
                .orElse(NOTHING);
    }

    /** Tells it of the activity; without actions nothing takes effect or has to be waited for. */
    private static boolean leavesOut(Dry dry, ActivityCall call) {
        String type = call.activity().string("type").orElse("");
        return switch (dry) {
            case PROBES -> type.equals("probe");
            case ACTIONS -> type.equals("action") || isAwaited(call);
            case ACTIVITIES -> true;
            case PAUSE -> false;
        };
    }

    private static boolean isAwaited(ActivityCall call) {
        return call.terms().until().isPresent();
    }
}
