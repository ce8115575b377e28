package chaosstates.engine;

import java.util.function.Consumer;

/** Thrown within a state that cannot go on; never leaves the package. */
final class StateFailed extends RuntimeException {

    private final transient StateError error;

    StateFailed(String name, String cause) {
        super(cause, null, false, false);
        error = new StateError(name, cause);
    }

    StateError error() {
        return error;
    }

    /** Does a step, and hands its failure on as a value. */
    static void catching(Runnable step, Consumer<StateError> failed) {
        try {
            step.run();
        } catch (StateFailed failure) {
            failed.accept(failure.error());
        }
    }
}
