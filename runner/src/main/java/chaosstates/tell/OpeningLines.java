package chaosstates.tell;

import chaosstates.model.HypothesisStrategy;
import chaosstates.plan.Plan;
import java.util.stream.Collectors;

/** Lines before a run begins, and when it is over. */
record OpeningLines(Plan plan, Log log) {

    void opening() {
        log.info("Running experiment: " + plan.experiment().title());
        plan.dry().ifPresent(dry -> log.warning("Running experiment with dry " + dry.key()));
        bypassed();
        log.info("Steady-state strategy: " + strategy(plan.strategies().hypothesis()));
        log.info("Rollbacks strategy: " + plan.strategies().rollbacks().key());
        if (plan.gate().isEmpty() && plan.after().isEmpty() && plan.during().isEmpty()) {
            log.info(
                    plan.strategies().hypothesis() == HypothesisStrategy.SKIP
                            ? "Skipping Steady-State Hypothesis as requested"
                            : "No steady state hypothesis defined. That's ok, just exploring.");
        }
    }

    private void bypassed() {
        String names =
                plan.steps()
                        .filter(step -> step.treatment().isBypassed())
                        .map(step -> step.activity().name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            log.warning("The following activities will not be executed: " + names);
        }
    }

    /** The original has another word for one of them. */
    private static String strategy(HypothesisStrategy strategy) {
        return strategy == HypothesisStrategy.CONTINUOUSLY ? "continuous" : strategy.key();
    }

    void closing(String status, boolean deviated) {
        log.info("Experiment ended with status: " + (deviated ? "deviated" : status));
        if (deviated) {
            log.info("The steady-state has deviated, a weakness may have been discovered");
        }
    }
}
