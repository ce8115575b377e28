package chaosstates.run;

import chaosstates.catalogue.ControlInterruption;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.FailureText;
import chaosstates.journal.TaskResult;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Hypothesis;
import chaosstates.plan.During;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of the hypothesis that is sampled while the method goes on. */
final class SampleTeller {

    private final Plan plan;
    private final Log log;
    private final Set<Long> events = new HashSet<>();
    private boolean isSampling;
    private boolean isMissed;
    private boolean isLost;

    SampleTeller(Plan plan, Log log) {
        this.plan = plan;
        this.log = log;
    }

    /** Whether any sample so far was not in tolerance. */
    boolean isMissed() {
        return isMissed;
    }

    /** Whether so many were not that the method was ended. */
    boolean isLost() {
        return isLost;
    }

    void happened(HistoryEvent event) {
        switch (event.type()) {
            case TASK_STATE_ENTERED -> entered(event);
            case TASK_SCHEDULED, TASK_STARTED -> isBlock(event);
            case TASK_SUCCEEDED -> {
                if (isBlock(event)) {
                    block(TaskResult.payload(event));
                }
            }
            case TASK_FAILED, TASK_TIMED_OUT -> {
                if (isBlock(event)) {
                    log.critical(reason(FailureText.of(event)));
                }
            }
            case PARALLEL_STATE_EXITED -> left(event.stateName().orElse(""));
            default -> {}
        }
    }

    private static String reason(String failure) {
        return ControlInterruption.of(failure).map(ControlInterruption::reason).orElse(failure);
    }

    private void entered(HistoryEvent event) {
        if (!plan.during().map(During::state).equals(event.stateName())) {
            return;
        }
        events.add(event.id());
        if (!isSampling) {
            isSampling = true;
            log.info(
                    "Executing the steady-state hypothesis continuously every "
                            + plan.mode().sampling().frequency()
                            + " seconds");
        }
    }

    private boolean isBlock(HistoryEvent event) {
        return events.remove(event.previousEventId()) && events.add(event.id());
    }

    /** By its own end, or with all the rest. */
    private void left(String parallel) {
        if (isSampling && List.of(During.BESIDE, Plan.TRY).contains(parallel)) {
            isSampling = false;
            log.info("Continuous steady state hypothesis terminated");
        }
    }

    private void block(JsonObject block) {
        if (block.get("states").orElse(null) instanceof JsonArray states) {
            states.items().forEach(state -> sample((JsonObject) state));
        }
        if (block.get("lost").equals(Optional.of(Json.of(true)))) {
            isLost = true;
            log.info(
                    "Terminating immediately the experiment after %.1f%% hypothesis deviated"
                            .formatted(100 * number(block, "missed") / number(block, "sampled")));
        }
    }

    private static double number(JsonObject block, String key) {
        return block.fields().get(key) instanceof JsonNumber number ? number.asDouble() : 0;
    }

    private void sample(JsonObject state) {
        log.info("Steady state hypothesis: " + title());
        boolean met = true;
        for (int index = 0; index < records(state).size(); index++) {
            Activity probe = plan.steps(Phase.DURING).get(index).activity();
            met &= probe(probe, (JsonObject) records(state).get(index));
        }
        if (met) {
            log.info("Steady state hypothesis is met!");
        }
        isMissed |= !met;
    }

    private String title() {
        return plan.experiment().hypothesis().map(Hypothesis::title).orElse("");
    }

    private static List<Json> records(JsonObject state) {
        return state.get("probes").orElse(null) instanceof JsonArray probes
                ? probes.items()
                : List.of();
    }

    /** Whether it is in tolerance. */
    private boolean probe(Activity probe, JsonObject record) {
        log.info(probe.type().label() + ": " + probe.name());
        boolean failed = record.string("status").filter("failed"::equals).isPresent();
        if (failed) {
            log.error("  => failed: " + FailureText.ofRecord(record));
            log.warning("Probe terminated unexpectedly, so its tolerance could not be validated");
        }
        boolean met = !record.get("tolerance_met").equals(Optional.of(Json.of(false)));
        if (!met) {
            log.warning(
                    "Continuous steady state probe '"
                            + probe.name()
                            + "' is not in the given tolerance");
        }
        return met;
    }
}
