package chaosstates.tell;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.HttpProvider;
import chaosstates.model.ProcessProvider;
import chaosstates.model.PythonProvider;
import chaosstates.plan.Pause;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.run.RunEvent;
import chaosstates.run.RunRecord;
import chaosstates.tolerance.ToleranceText;
import chaosstates.wire.ActivityRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lines about activities, and the pauses around them. */
final class ActivityLines {

    private static final int FIRST_HTTP_ERROR = 400;
    private static final String MAYBE_AN_ERROR =
            "This may indicate some error and not what you expected. Please have a look at the"
                    + " logs.";

    private final Plan plan;
    private final PhaseLines phases;
    private final PauseLines pauses;
    private final Log log;
    private final Set<String> announced = new HashSet<>();
    private Optional<ActivityRecord> lastMissed = Optional.empty();

    ActivityLines(Plan plan, PhaseLines phases, PauseLines pauses, Log log) {
        this.plan = plan;
        this.phases = phases;
        this.pauses = pauses;
        this.log = log;
    }

    /** Tells of an activity by what comes first of it: a control before it, a pause, or itself. */
    void announce(Step step) {
        phases.reach(step.phase(), true);
        if (step.phase() == Phase.ROLLBACK && announced.add(step.state())) {
            log.info("Rollback: " + step.activity().name());
        }
    }

    void paused(RunEvent.PauseBegun it) {
        Pause pause = it.pause();
        switch (it.side()) {
            case BEFORE -> {
                announce(it.step());
                pauses.before(pause.declared());
            }
            case AFTER -> pauses.after(pause.declared());
        }
    }

    void began(Step step) {
        announce(step);
        if (step.before().isEmpty()) {
            pauses.leftOutBefore(step);
        }
        String background = step.activity().background() ? " [in background]" : "";
        log.info(step.activity().type().label() + ": " + step.activity().name() + background);
    }

    void ended(RunRecord record) {
        if (record.steady() || record.is(RunRecord.Outcome.TOLERANCE_MISSED)) {
            answered(record);
        } else {
            failed(record);
        }
    }

    private void answered(RunRecord record) {
        Step step = record.step();
        ActivityRecord told = new ActivityRecord(record.json());
        Json output = told.output();
        boolean isMissed = !record.steady();
        lastMissed = Optional.of(told).filter(it -> isMissed);
        if (told.isAssumed()) {
            String shown = output instanceof JsonNull ? "" : ": " + ToleranceText.shown(output);
            log.info("  => assumed" + shown);
        }
        log.debug(() -> "  => succeeded with '" + output + "'");
        if (step.phase() == Phase.METHOD && isMissed) {
            log.warning(
                    "%s '%s' is not in the given tolerance"
                            .formatted(step.activity().type().label(), step.activity().name()));
            explain(step);
        }
        if (!step.activity().source().has("tolerance")) {
            warnOfStatus(step, output);
        }
        pauses.leftOutAfter(step);
    }

    private void warnOfStatus(Step step, Json output) {
        double status =
                output instanceof JsonObject answer
                                && answer.fields().get("status") instanceof JsonNumber number
                        ? number.asDouble()
                        : 0;
        switch (step.activity().provider()) {
            case HttpProvider http when status >= FIRST_HTTP_ERROR ->
                    log.warning(
                            "This HTTP call returned a response with a HTTP status code above 400. "
                                    + MAYBE_AN_ERROR);
            case ProcessProvider process when status > 0 ->
                    log.warning("This process returned a non-zero exit code. " + MAYBE_AN_ERROR);
            case HttpProvider _, ProcessProvider _, PythonProvider _ -> {}
        }
    }

    private void failed(RunRecord record) {
        Step step = record.step();
        boolean isBreakOff = record.is(RunRecord.Outcome.INVALID);
        log.error((isBreakOff ? "  => broken off: " : "  => failed: ") + record.failure());
        pauses.leftOutAfter(step);
        if (step.phase() == Phase.METHOD && !step.isBackground() && isBreakOff) {
            log.critical("Experiment ran into an un expected fatal error, aborting now.");
        }
        lastMissed = Optional.empty();
        if (isJudging(step)) {
            boolean isSilent = plan.isCompatible() && isBreakOff;
            phases.unfinished(isSilent ? () -> {} : () -> unjudged(step));
        }
        judged(step);
    }

    private static boolean isJudging(Step step) {
        return step.phase() == Phase.GATE || step.phase() == Phase.AFTER;
    }

    /** Tells of a probe of the hypothesis that missed its tolerance, or could not be made. */
    void judged(Step step) {
        if (step.tolerance().isPresent() && isJudging(step)) {
            phases.missed(step.phase(), () -> deviated(step));
        }
    }

    private void unjudged(Step step) {
        if (step.tolerance().isPresent()) {
            log.warning("Probe terminated unexpectedly, so its tolerance could not be validated");
        }
    }

    private void deviated(Step step) {
        log.critical(
                "Steady state probe '"
                        + step.activity().name()
                        + "' is not in the given tolerance so failing this experiment");
        explain(step);
    }

    /** Says what was found, and what was wanted; the original does not. */
    private void explain(Step step) {
        if (lastMissed.isPresent() && step.tolerance().isPresent()) {
            ActivityRecord missed = lastMissed.get();
            String why =
                    ToleranceText.miss(
                            step.tolerance().get(), missed.output(), missed.toleranceError());
            log.warning("  => missed: " + why);
        }
    }
}
