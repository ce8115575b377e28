package chaosstates.tell;

import chaosstates.plan.Plan;
import chaosstates.plan.Rollbacks;

/** Lines before rollbacks, or about why they are not played. */
record RollbackLines(Plan plan, Log log) {

    private static final String PLAYED = "Rollbacks were explicitly requested to be played";
    private static final String NOT_PLAYED = "Rollbacks were explicitly requested to not be played";
    private static final String ONLY_BECAUSE_DEVIATED =
            "Rollbacks will be played only because the experiment deviated";
    private static final String NOT_DEVIATED =
            "Rollbacks were explicitely requested to be played only if the experiment deviated."
                    + " Since this is not the case, we will not play them.";

    /**
     * @param entered whether one of them begins
     */
    void say(boolean entered, Rollbacks.Decision decision) {
        switch (plan.strategies().rollbacks()) {
            case NEVER -> log.warning(NOT_PLAYED);
            case ALWAYS -> begin(entered, () -> log.warning(PLAYED));
            case DEFAULT -> begin(entered, () -> {});
            case DEVIATED -> {
                if (entered || decision != Rollbacks.Decision.NOT_DEVIATED) {
                    begin(entered, () -> log.warning(ONLY_BECAUSE_DEVIATED));
                } else {
                    log.warning(NOT_DEVIATED);
                }
            }
        }
    }

    /** Begins the rollbacks, also where none are declared. */
    private void begin(boolean entered, Runnable reason) {
        if (entered || plan.rollbacks().isEmpty()) {
            reason.run();
            log.info("Let's rollback...");
        }
        if (plan.rollbacks().isEmpty()) {
            log.info("No declared rollbacks, let's move on.");
        }
    }
}
