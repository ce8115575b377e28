package chaosstates.run;

import chaosstates.history.HistoryEvent;
import chaosstates.journal.FailureText;
import chaosstates.journal.TaskResult;
import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.HttpProvider;
import chaosstates.model.Hypothesis;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Pause;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a run as it happens, in the lines that users of {@code chaos run} know, read off the
 * execution's events.
 */
public final class Narrator {

    private static final int FIRST_HTTP_ERROR = 400;

    private final Plan plan;
    private final Log log;
    private final Map<String, Runnable> entries = new HashMap<>();
    private final Set<Phase> missed = EnumSet.noneOf(Phase.class);
    private Optional<Phase> reached = Optional.empty();
    private Optional<Step> current = Optional.empty();

    public Narrator(Plan plan, Log log) {
        this.plan = plan;
        this.log = log;
        plan.steps().forEach(this::expect);
    }

    private void expect(Step step) {
        step.before().ifPresent(pause -> entries.put(pause.state(), () -> before(step, pause)));
        entries.put(step.state(), () -> began(step));
        step.after().ifPresent(pause -> entries.put(pause.state(), () -> after(pause)));
    }

    /** Said before the execution starts. */
    public void opening() {
        log.info("Running experiment: " + plan.experiment().title());
        plan.dry().ifPresent(dry -> log.warning("Running experiment with dry " + dry.key()));
        log.info("Steady-state strategy: " + plan.strategies().hypothesis().key());
        log.info("Rollbacks strategy: " + plan.strategies().rollbacks().key());
        if (plan.gate().isEmpty() && plan.after().isEmpty()) {
            log.info(
                    plan.strategies().hypothesis() == HypothesisStrategy.SKIP
                            ? "Steady state hypothesis: skipped as requested"
                            : "No steady state hypothesis defined. That's ok, just exploring.");
        }
    }

    /** Said as the execution goes on. */
    public void happened(HistoryEvent event) {
        switch (event.type()) {
            case TASK_STATE_ENTERED, WAIT_STATE_ENTERED -> {
                current = Optional.empty();
                entries.getOrDefault(event.stateName().orElse(""), () -> {}).run();
            }
            case TASK_SUCCEEDED -> current.ifPresent(step -> succeeded(step, event));
            case TASK_FAILED, TASK_TIMED_OUT -> current.ifPresent(step -> failed(step, event));
            case EVALUATION_FAILED -> current.ifPresent(this::judged);
            case PARALLEL_STATE_EXITED -> settle();
            default -> {}
        }
    }

    /** Said when the execution has ended. */
    public void closing(String status, boolean deviated) {
        log.info("Experiment ended with status: " + (deviated ? "deviated" : status));
    }

    private void before(Step step, Pause pause) {
        reach(step.phase(), true);
        log.info("Pausing before next activity for " + pause.declared() + "s...");
    }

    private void began(Step step) {
        reach(step.phase(), true);
        current = Optional.of(step);
        if (step.phase() == Phase.ROLLBACK) {
            log.info("Rollback: " + step.activity().name());
        }
        log.info(step.activity().type().label() + ": " + step.activity().name());
    }

    private void after(Pause pause) {
        log.info("Pausing after activity for " + pause.declared() + "s...");
    }

    /**
     * Goes through the phases up to this one, and says of each how it ended and how the next
     * begins.
     */
    private void reach(Phase phase, boolean entered) {
        for (Phase next : Phase.values()) {
            if (next.compareTo(phase) <= 0
                    && reached.filter(at -> at.compareTo(next) >= 0).isEmpty()) {
                reached.ifPresent(this::leave);
                reached = Optional.of(next);
                arrive(next, entered && next == phase);
            }
        }
    }

    private void leave(Phase phase) {
        boolean hypothesis = phase == Phase.GATE || phase == Phase.AFTER;
        if (hypothesis && !plan.steps(phase).isEmpty() && missed.isEmpty()) {
            log.info("Steady state hypothesis is met!");
        }
    }

    /**
     * @param entered whether one of its steps begins; otherwise the phase is only passed through
     */
    private void arrive(Phase phase, boolean entered) {
        switch (phase) {
            case GATE, AFTER -> {
                if (entered && !plan.steps(phase).isEmpty()) {
                    log.info("Steady state hypothesis: " + hypothesisTitle());
                }
            }
            case METHOD -> {
                if (missed.isEmpty()) {
                    method();
                }
            }
            case ROLLBACK -> rollbacks(entered);
        }
    }

    private String hypothesisTitle() {
        return plan.experiment().hypothesis().map(Hypothesis::title).orElse("");
    }

    private void method() {
        log.info("Playing your experiment's method now...");
        if (plan.method().isEmpty()) {
            log.info("No declared activities, let's move on.");
        }
    }

    private void rollbacks(boolean entered) {
        if (plan.strategies().rollbacks() == RollbackStrategy.NEVER) {
            log.warning("Rollbacks were explicitly requested to not be played");
        } else if (plan.rollbacks().isEmpty()) {
            log.info("Let's rollback...");
            log.info("No declared rollbacks, let's move on.");
        } else if (entered) {
            log.info("Let's rollback...");
        }
    }

    /** The try is over; the next thing is the rollbacks, or nothing more. */
    private void settle() {
        boolean played =
                !plan.rollbacks().isEmpty()
                        && plan.strategies().rollbacks() != RollbackStrategy.NEVER;
        reach(played ? Phase.AFTER : Phase.ROLLBACK, false);
        if (played
                && missed.contains(Phase.GATE)
                && plan.strategies().rollbacks() != RollbackStrategy.ALWAYS) {
            log.info("Rollbacks are not played: nothing was injected");
        }
    }

    private void succeeded(Step step, HistoryEvent event) {
        JsonObject record = TaskResult.payload(event);
        Json output = record.get("output").orElse(Json.ofNull());
        log.debug("  => succeeded with '" + output + "'");
        if (!step.activity().source().has("tolerance")) {
            warnOfStatus(step, output);
        }
    }

    private void warnOfStatus(Step step, Json output) {
        if (step.activity().provider() instanceof HttpProvider
                && output instanceof JsonObject answer
                && answer.fields().get("status") instanceof JsonNumber status
                && status.asDouble() >= FIRST_HTTP_ERROR) {
            log.warning(
                    "The HTTP call answered with status " + status + ", perhaps not as expected");
        }
    }

    private void failed(Step step, HistoryEvent event) {
        log.error("  => failed: " + FailureText.of(event));
        judged(step);
    }

    /** A probe of the hypothesis missed its tolerance, or could not be made. */
    private void judged(Step step) {
        if (step.tolerance().isPresent()) {
            missed.add(step.phase());
            log.critical(
                    "Steady state probe '"
                            + step.activity().name()
                            + "' is not in the given tolerance so failing this experiment");
        }
    }
}
