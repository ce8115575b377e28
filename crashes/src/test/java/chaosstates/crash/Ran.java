package chaosstates.crash;

import chaosstates.crash.Call.Written;
import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Faults;
import chaosstates.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An execution that has ended, and what it did to the world.
 *
 * @param calls in their order
 */
record Ran(History history, List<Call> calls) {

    /** Ending of an execution from outside, or by an error that nothing can catch. */
    enum Ending {
        STOPPED(EventType.EXECUTION_ABORTED, "", ""),
        TIMED_OUT(EventType.EXECUTION_TIMED_OUT, "", ""),
        BROKEN(EventType.EXECUTION_FAILED, "States.Runtime", "as AWS says it");

        private final EventType type;
        private final JsonObject details;

        Ending(EventType type, String error, String cause) {
            this.type = type;
            this.details =
                    error.isEmpty()
                            ? JsonObject.EMPTY
                            : JsonObject.EMPTY.with("error", error).with("cause", cause);
        }
    }

    long events() {
        return history.events().size();
    }

    /** Returns the run ended after so many events. */
    Ran cut(long events, Ending ending) {
        List<HistoryEvent> before = history.events().subList(0, (int) events);
        HistoryEvent last = before.getLast();
        Instant now = last.timestamp();
        List<HistoryEvent> all = new ArrayList<>(before);
        all.add(new HistoryEvent(events + 1, last.id(), now, ending.type, ending.details));
        return new Ran(
                new History(all), calls.stream().filter(call -> call.event() <= events).toList());
    }

    /**
     * Returns the run stopped after so many events, redriven, and stopped once more. It goes on
     * where it was stopped; so that has to be before a state.
     */
    Ran redriven(int first, int second) {
        List<HistoryEvent> all = new ArrayList<>(cut(first, Ending.STOPPED).history().events());
        Instant now = all.getLast().timestamp();
        all.add(new HistoryEvent(first + 2L, 0, now, EventType.OTHER, JsonObject.EMPTY));
        for (HistoryEvent event : history.events().subList(first, second)) {
            all.add(later(event, first));
        }
        HistoryEvent last = all.getLast();
        all.add(
                new HistoryEvent(
                        last.id() + 1,
                        last.id(),
                        last.timestamp(),
                        Ending.STOPPED.type,
                        JsonObject.EMPTY));
        return new Ran(
                new History(all), calls.stream().filter(call -> call.event() <= second).toList());
    }

    /** The end and the redrive have taken two numbers. */
    private static HistoryEvent later(HistoryEvent event, int first) {
        long previous = event.previousEventId();
        return new HistoryEvent(
                event.id() + 2,
                previous > first ? previous + 2 : previous,
                event.timestamp(),
                event.type(),
                event.details());
    }

    /** Lists the numbers of the events after which a state is entered next. */
    List<Integer> beforeStates() {
        return IntStream.range(1, history.events().size())
                .filter(at -> history.events().get(at).type() == EventType.TASK_STATE_ENTERED)
                .boxed()
                .toList();
    }

    EventType end() {
        return history.events().getLast().type();
    }

    /** Tells whether the run has come to its own verdict: such a run is not guarded. */
    boolean hasEndedByItself() {
        return history.events().getLast().error().filter(Faults::isVerdict).isPresent();
    }

    boolean isSuccess() {
        return end() == EventType.EXECUTION_SUCCEEDED;
    }

    /** Tells whether the run was over, but for its journal. */
    boolean isWithoutJournal() {
        return history.events().getLast().error().equals(Optional.of("JournalNotWritten"));
    }

    boolean hasEntered(Stream<String> beginnings) {
        List<String> all = beginnings.toList();
        return history.events().stream()
                .filter(event -> event.type().awsName().endsWith("Entered"))
                .flatMap(event -> event.stateName().stream())
                .anyMatch(name -> all.stream().anyMatch(name::startsWith));
    }

    /** Tells whether the history has the call's answer. */
    boolean isAnswered(Call call) {
        return history.events().stream()
                .skip(call.event())
                .filter(event -> leadsBackTo(event, call.event() + 1))
                .anyMatch(
                        event ->
                                event.type() == EventType.TASK_SUCCEEDED
                                        || event.type() == EventType.TASK_FAILED
                                        || event.type() == EventType.TASK_TIMED_OUT);
    }

    private static boolean leadsBackTo(HistoryEvent event, long started) {
        return event.previousEventId() == started;
    }

    Optional<Written> journal() {
        return journal(calls.stream());
    }

    static Optional<Written> journal(Stream<Call> calls) {
        return calls.flatMap(call -> call.journal().stream())
                .reduce((one, other) -> other.events() > one.events() ? other : one);
    }
}
