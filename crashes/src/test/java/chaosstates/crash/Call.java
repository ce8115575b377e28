package chaosstates.crash;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.wire.Keys;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<String> MISSES = Set.of("tolerance_met", "steady_state_met");
    private static final Optional<Json> NO = Optional.of(Json.of(false));

    /**
     * A journal.
     *
     * @param events that it was folded from; a poorer one never replaces it
     */
    record Written(JsonObject json, int events) {}

    /**
     * Notes a call with its answer.
     *
     * @param scheduled the event from which on it may have taken effect
     */
    static Call of(String state, JsonObject asked, Spoil spoil, Json answer, long scheduled) {
        JsonObject activity = asked.object("activity");
        return new Call(
                state,
                Redeploy.original(activity.string("name").orElse("")),
                activity.string("type").filter("action"::equals).isPresent(),
                spoil,
                spoil == Spoil.FAILED
                        ? asked.has("tolerance")
                        : spoil.isAnswered() && !asked.has(Keys.WATCH) && isMissed(answer),
                scheduled,
                written(answer));
    }

    /** Tells whether an answer says so anywhere. */
    private static boolean isMissed(Json answer) {
        return switch (answer) {
            case JsonObject object ->
                    MISSES.stream().anyMatch(key -> object.get(key).equals(NO))
                            || object.fields().values().stream().anyMatch(Call::isMissed);
            case JsonArray array -> array.items().stream().anyMatch(Call::isMissed);
            default -> false;
        };
    }

    private static Optional<Written> written(Json answer) {
        return answer instanceof JsonObject object && object.has("written")
                ? Optional.of(
                        new Written(
                                object.object("written"),
                                Integer.parseInt(object.get("events").orElseThrow().toString())))
                : Optional.empty();
    }

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
