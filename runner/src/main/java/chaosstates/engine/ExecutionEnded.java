package chaosstates.engine;

import chaosstates.history.EventType;

/** Thrown to end an execution from wherever it stands; never leaves the package. */
final class ExecutionEnded extends RuntimeException {

    private final transient Ending ending;

    ExecutionEnded(EventType type, StateError error, long previousEventId) {
        super(error.cause(), null, false, false);
        ending = new Ending(type, error, previousEventId);
    }

    Ending ending() {
        return ending;
    }

    /** The last event of an execution that did not succeed. */
    record Ending(EventType type, StateError error, long previousEventId) {}
}
