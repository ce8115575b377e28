package chaosstates.engine;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * End of an execution.
 *
 * @param output there when it succeeded
 * @param error there when it did not
 * @param cause there when it did not; empty for a timeout
 */
public record ExecutionResult(
        Status status,
        Optional<Json> output,
        Optional<String> error,
        Optional<String> cause,
        History history) {

    /** The ends of an execution, with the names of the API. */
    public enum Status {
        SUCCEEDED,
        FAILED,
        ABORTED,
        TIMED_OUT
    }

    /**
     * Returns the result of the same execution, had it been ended from outside right after one of
     * its events. In virtual time two executions take the same course until one of them is ended,
     * so there is no need to run it again.
     *
     * @param status {@link Status#ABORTED} as by StopExecution, or {@link Status#TIMED_OUT}
     */
    public ExecutionResult endedAfter(HistoryEvent last, Status status) {
        List<HistoryEvent> events = new ArrayList<>(history.events().subList(0, (int) last.id()));
        StateError none = new StateError("", "");
        events.add(
                new HistoryEvent(
                        last.id() + 1, 0, last.timestamp(), type(status), Details.failed(none)));
        return new ExecutionResult(
                status,
                Optional.empty(),
                Optional.of(none.name()),
                Optional.of(none.cause()),
                new History(events));
    }

    private static EventType type(Status end) {
        return switch (end) {
            case ABORTED -> EventType.EXECUTION_ABORTED;
            case TIMED_OUT -> EventType.EXECUTION_TIMED_OUT;
            case SUCCEEDED, FAILED -> throw new IllegalArgumentException("not from outside");
        };
    }
}
