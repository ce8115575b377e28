package chaosstates.journal;

import chaosstates.catalogue.ControlInterruption;
import chaosstates.run.ControlRecord;
import chaosstates.run.Failure;
import chaosstates.run.RunRecord;
import java.util.Optional;

/**
 * Error that ended the try before its time, raised by something that the run waited for.
 *
 * @param isInterruption whether it asked for the end of the run; else it can't be carried out
 * @param said a sentence
 */
record BreakOff(boolean isInterruption, String said) {

    static BreakOff of(RunRecord record) {
        String what = (record.isAction() ? "the action " : "the probe ") + record.name();
        return record.is(RunRecord.Outcome.INTERRUPTED)
                ? new BreakOff(true, what + " interrupted the run: " + record.failure())
                : new BreakOff(false, what + " can't be carried out: " + record.failure());
    }

    static BreakOff ofSafeguard(RunRecord record) {
        String safeguard = "the safeguard " + record.name();
        return new BreakOff(
                true,
                record.failure().isEmpty()
                        ? safeguard + " was not in its tolerance"
                        : safeguard + " failed: " + record.failure());
    }

    /** The end of the run by a control that wanted it to end. */
    static Optional<BreakOff> ofControl(ControlRecord call) {
        String control = "the control " + call.step().control().name();
        return call.interruption()
                .map(reason -> new BreakOff(true, control + " interrupted the run: " + reason));
    }

    /** The end of the run by a block of samples that failed. */
    static BreakOff ofSampling(Failure failed) {
        String why = failed.text();
        return failed.isInterruption()
                ? new BreakOff(true, interruption(why))
                : new BreakOff(false, "the hypothesis can't be sampled: " + why);
    }

    /** Returns the reason. A control's message already names the control. */
    private static String interruption(String why) {
        return ControlInterruption.of(why)
                .map(ControlInterruption::message)
                .orElse("a probe during the method interrupted the run: " + why);
    }
}
