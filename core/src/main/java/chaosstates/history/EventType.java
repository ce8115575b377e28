package chaosstates.history;

import java.util.Optional;

/** The kinds of event that our machines cause, with AWS's names. */
public enum EventType {
    EXECUTION_STARTED("ExecutionStarted", "executionStartedEventDetails"),
    EXECUTION_SUCCEEDED("ExecutionSucceeded", "executionSucceededEventDetails"),
    EXECUTION_FAILED("ExecutionFailed", "executionFailedEventDetails"),
    EXECUTION_ABORTED("ExecutionAborted", "executionAbortedEventDetails"),
    EXECUTION_TIMED_OUT("ExecutionTimedOut", "executionTimedOutEventDetails"),
    TASK_STATE_ENTERED("TaskStateEntered", "stateEnteredEventDetails"),
    TASK_SCHEDULED("TaskScheduled", "taskScheduledEventDetails"),
    TASK_STARTED("TaskStarted", "taskStartedEventDetails"),
    TASK_SUCCEEDED("TaskSucceeded", "taskSucceededEventDetails"),
    TASK_FAILED("TaskFailed", "taskFailedEventDetails"),
    TASK_TIMED_OUT("TaskTimedOut", "taskTimedOutEventDetails"),
    TASK_STATE_ABORTED("TaskStateAborted", ""),
    TASK_STATE_EXITED("TaskStateExited", "stateExitedEventDetails"),
    WAIT_STATE_ENTERED("WaitStateEntered", "stateEnteredEventDetails"),
    WAIT_STATE_ABORTED("WaitStateAborted", ""),
    WAIT_STATE_EXITED("WaitStateExited", "stateExitedEventDetails"),
    PARALLEL_STATE_ENTERED("ParallelStateEntered", "stateEnteredEventDetails"),
    PARALLEL_STATE_STARTED("ParallelStateStarted", ""),
    PARALLEL_STATE_SUCCEEDED("ParallelStateSucceeded", ""),
    PARALLEL_STATE_FAILED("ParallelStateFailed", ""),
    PARALLEL_STATE_ABORTED("ParallelStateAborted", ""),
    PARALLEL_STATE_EXITED("ParallelStateExited", "stateExitedEventDetails"),
    CHOICE_STATE_ENTERED("ChoiceStateEntered", "stateEnteredEventDetails"),
    CHOICE_STATE_EXITED("ChoiceStateExited", "stateExitedEventDetails"),
    PASS_STATE_ENTERED("PassStateEntered", "stateEnteredEventDetails"),
    PASS_STATE_EXITED("PassStateExited", "stateExitedEventDetails"),
    SUCCEED_STATE_ENTERED("SucceedStateEntered", "stateEnteredEventDetails"),
    SUCCEED_STATE_EXITED("SucceedStateExited", "stateExitedEventDetails"),
    FAIL_STATE_ENTERED("FailStateEntered", "stateEnteredEventDetails"),
    EVALUATION_FAILED("EvaluationFailed", "evaluationFailedEventDetails"),
    /** Unknown type, read from a history of AWS's, never written by us. */
    OTHER("Other", "");

    private final String awsName;
    private final String detailsKey;

    EventType(String awsName, String detailsKey) {
        this.awsName = awsName;
        this.detailsKey = detailsKey;
    }

    /** The {@code type} of the API. */
    public String awsName() {
        return awsName;
    }

    /** The field of the API's event that holds the details; empty when there is none. */
    public String detailsKey() {
        return detailsKey;
    }

    /** The type of that name; empty for one that our machines don't cause. */
    public static Optional<EventType> of(String awsName) {
        for (EventType type : values()) {
            if (type.awsName.equals(awsName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
