package chaosstates.run;

import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.activity.NotInTime;
import chaosstates.activity.NotYet;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import java.util.Optional;

/**
 * Error and cause with which a Task, an expression or an execution ended.
 *
 * @param error its name, e.g. {@code States.TaskFailed}; empty when the history has none
 * @param cause as the history has it: of a Lambda function JSON; empty when there is none
 * @param isTimeout whether it took too long
 */
public record Failure(String error, String cause, boolean isTimeout) {

    static Failure of(HistoryEvent event) {
        return new Failure(
                event.error().orElse(""),
                event.cause().orElse(""),
                event.type() == EventType.TASK_TIMED_OUT
                        || event.type() == EventType.EXECUTION_TIMED_OUT);
    }

    /** Returns the outcome of the activity that raised the failure. */
    public RunRecord.Outcome outcome() {
        if (error.equals(InvalidActivity.ERROR)) {
            return RunRecord.Outcome.INVALID;
        }
        if (isNotYet() || error.equals(NotInTime.ERROR)) {
            return RunRecord.Outcome.TOLERANCE_MISSED;
        }
        return error.equals(InterruptExecution.ERROR)
                ? RunRecord.Outcome.INTERRUPTED
                : RunRecord.Outcome.FAILED;
    }

    /** Tells whether a probe has missed its tolerance, and will be asked again. */
    boolean isNotYet() {
        return error.equals(NotYet.ERROR);
    }

    /** Tells whether the error asks for the end of the run. */
    public boolean isInterruption() {
        return outcome() == RunRecord.Outcome.INTERRUPTED;
    }

    /** Returns the sentence with which an expression of the machine failed on purpose. */
    public Optional<String> said() {
        return FailureText.said(this);
    }

    /** A sentence for a person. */
    public String text() {
        return FailureText.of(this);
    }
}
