package chaosstates.tell;

import chaosstates.plan.Clearance;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Plan;
import chaosstates.run.ControlRecord;
import chaosstates.run.Failure;
import chaosstates.run.RunEvent;
import chaosstates.run.RunRecord;
import chaosstates.wire.FailedControl;

/**
 * Tells of controls that fail, of controls and safeguards that end the run, and of what keeps it
 * from beginning.
 */
final class ControlLines {

    private final Plan plan;
    private final Log log;
    private final Runnable onInterruption;
    private boolean isAlarmed;

    /**
     * @param onInterruption is run when the run ends for one of these
     */
    ControlLines(Plan plan, Log log, Runnable onInterruption) {
        this.plan = plan;
        this.log = log;
        this.onInterruption = onInterruption;
    }

    void ended(ControlRecord call) {
        call.interruption().ifPresent(this::interrupted);
        call.survived().ifPresent(why -> failed(call.step(), why));
    }

    /** Tells of controls that failed within the function of something else. */
    void survived(RunEvent.ControlsFailed failures) {
        failures.controls().forEach(failed -> log.warning(failed.sentence()));
    }

    void blocked(Failure failure) {
        interrupted("The run may not begin: " + failure.text());
    }

    /** Tells of a Task that could not be evaluated, when it is a control's or the clearance's. */
    void faulted(String state, Failure failure) {
        if (state.equals(Clearance.STATE)) {
            blocked(failure);
        }
        plan.controls().find(state).ifPresent(step -> failed(step, failure.text()));
    }

    /** Tells of a safeguard that ended the run, by itself or by a control around it. */
    void safeguard(RunRecord record) {
        record.controlInterruption().ifPresent(by -> interrupted(by.reason()));
        if (record.isAlarm()) {
            alarm(record.name());
        }
    }

    /** Tells of a safeguard: only the first has ended the run. */
    void alarm(String name) {
        if (!isAlarmed) {
            isAlarmed = true;
            interrupted("Safeguard '" + name + "' triggered the end of the experiment");
        }
    }

    private void interrupted(String why) {
        log.critical(why);
        onInterruption.run();
    }

    private void failed(ControlStep step, String why) {
        String hook = step.hook().function();
        log.warning(new FailedControl(step.control().name(), hook, why, 1).sentence());
    }
}
