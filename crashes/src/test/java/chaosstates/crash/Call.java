package chaosstates.crash;

import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * A call of a function as the world saw it.
 *
 * @param state which called it: its name says what for, as it does to a person in the console
 * @param name of the activity; empty for a function that is none
 * @param isAction as declared
 * @param spoil what became of it
 * @param missed whether it said that the steady state is not there
 * @param event the number of the event from which on it may have taken effect
 * @param journal what it wrote
 */
record Call(
        String state,
        String name,
        boolean isAction,
        Spoil spoil,
        boolean missed,
        long event,
        Optional<Written> journal) {

    /**
     * A journal.
     *
     * @param events that it was folded from; a poorer one never replaces it
     */
    record Written(JsonObject json, int events) {}

    boolean is(String role) {
        return state.startsWith(role + ": ");
    }

    boolean isOfMethod() {
        return is("Action") || is("Probe");
    }

    boolean isOfHypothesis() {
        return is("Gate") || isSample() || is("After");
    }

    boolean isSample() {
        return state.startsWith("During");
    }

    /** Tells whether the world refuses the call however often it is tried. */
    boolean isEverFailing() {
        return name.startsWith("fails");
    }

    boolean isRollback() {
        return is("Rollback");
    }

    /** Tells whether the call had an effect, whatever its answer was. */
    boolean tookEffect() {
        return spoil.takesEffect();
    }

    /** Tells whether a run in which the call goes wrong may still have held. */
    boolean mayGoWrong() {
        boolean isTried = isOfMethod() && isAction;
        return !isTried && !isOfHypothesis() && !isRollback() && !is("Safeguard");
    }
}
