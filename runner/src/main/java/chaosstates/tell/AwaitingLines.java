package chaosstates.tell;

import chaosstates.json.Json;
import chaosstates.model.Output;
import chaosstates.plan.Phase;
import chaosstates.plan.Step;
import chaosstates.run.Failure;
import chaosstates.run.RunRecord;
import chaosstates.tolerance.ToleranceText;
import chaosstates.wire.ActivityRecord;
import java.util.Locale;

/** Lines about what binds steps: effects, waits and outputs. */
final class AwaitingLines {

    private final PhaseLines phases;
    private final Log log;

    AwaitingLines(PhaseLines phases, Log log) {
        this.phases = phases;
        this.log = log;
    }

    static boolean isAwaited(Step step) {
        return step.chain().limits().isPresent();
    }

    void began(Step step) {
        Step.Limits limits = limits(step);
        phases.reach(limits.around(), true);
        String line =
                step.phase() == Phase.EFFECT
                        ? "Effect of %s: asking %s for at most %ds..."
                        : "Wait before %s: asking %s for at most %ds...";
        log.info(line.formatted(limits.of(), step.activity().name(), limits.within()));
    }

    /** Tells of a look that was not the last. */
    void notYet(RunRecord record) {
        log.debug(() -> "  => not yet: " + record.failure());
    }

    void ended(RunRecord record) {
        ActivityRecord told = new ActivityRecord(record.json());
        if (record.steady()) {
            if (told.isAssumed()) {
                log.info("  => assumed: " + ToleranceText.shown(told.output()));
            }
            log.info("  => met after " + seconds(record));
            return;
        }
        boolean isOver = record.is(RunRecord.Outcome.TOLERANCE_MISSED);
        log.error((isOver ? "  => not in time: " : "  => failed: ") + record.failure());
        goesNoFurther(record.step());
    }

    private void goesNoFurther(Step step) {
        if (limits(step).around() == Phase.METHOD) {
            log.error("The method goes no further");
        }
        if (step.phase() == Phase.WAIT) {
            phases.waitedInVain();
        }
    }

    private static String seconds(RunRecord record) {
        double seconds = record.json().number("duration").orElse(0).doubleValue();
        return String.format(Locale.ROOT, "%.1fs", seconds);
    }

    /** Tells of a step that has given less than later ones need. */
    void gaveNothing(Failure failure) {
        log.error("  => " + failure.text());
        log.error("The method goes no further");
    }

    /** Tells what a step gave for later ones, or that it failed and gives nothing. */
    void gave(RunRecord record) {
        for (Output output : record.step().chain().gives()) {
            record.json()
                    .object("outputs")
                    .get(output.as())
                    .map(Json::toString)
                    .ifPresent(value -> log.debug(() -> "  => " + output.as() + ": " + value));
        }
        if (record.failed() && !record.step().chain().gives().isEmpty()) {
            log.error("The method goes no further");
        }
    }

    private static Step.Limits limits(Step step) {
        return step.chain().limits().orElseThrow();
    }
}
