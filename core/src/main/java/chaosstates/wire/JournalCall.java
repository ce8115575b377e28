package chaosstates.wire;

import chaosstates.asl.Task;
import chaosstates.json.JsonObject;

/**
 * The call of the function that journals runs.
 *
 * @param execution the ARN of the run, in a machine an expression; empty where the caller told none
 * @param experiment the document
 * @param plan what the plan was made with
 */
public record JournalCall(String execution, JsonObject experiment, JsonObject plan, Asked asked)
        implements FunctionCall {

    /** What the function is asked for. */
    public sealed interface Asked {

        /** The journal of a run that is over. */
        record Whole() implements Asked {}

        /** The journal as far as it goes, and whether rollbacks are due. */
        record SoFar(String state) implements Asked {}

        /** What is left to be undone. Nothing is written. */
        record Assessment() implements Asked {}

        /**
         * The journal of a run, with what its guardian has undone.
         *
         * @param execution the ARN of the guardian, in a machine an expression
         */
        record Guarded(String execution) implements Asked {}
    }

    @Override
    public FunctionRef function() {
        return FunctionRef.Own.JOURNAL;
    }

    @Override
    public JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY
                        .with(Keys.EXECUTION, execution)
                        .with(Keys.EXPERIMENT, experiment)
                        .with(Keys.PLAN, plan);
        return switch (asked) {
            case Asked.Whole whole -> json;
            case Asked.SoFar soFar -> json.with(Keys.STATE, soFar.state());
            case Asked.Assessment assessment -> json.with(Keys.ASSESS, true);
            case Asked.Guarded guarded -> json.with(Keys.GUARDIAN, guarded.execution());
        };
    }

    /** The call that a Task makes by its {@code Arguments}, whatever the function is named. */
    public static JournalCall of(JsonObject arguments) {
        return read(arguments.object(Task.PAYLOAD));
    }

    /** Whether a guardian makes the call. */
    public boolean isOfGuardian() {
        return asked instanceof Asked.Guarded;
    }

    /** Whether the call tells of an experiment: that of a foreign machine does not. */
    public boolean isComplete() {
        return !experiment.fields().isEmpty();
    }

    /** The call that a payload is. */
    public static JournalCall read(JsonObject payload) {
        return new JournalCall(
                payload.string(Keys.EXECUTION).orElse(""),
                payload.object(Keys.EXPERIMENT),
                payload.object(Keys.PLAN),
                asked(payload));
    }

    private static Asked asked(JsonObject payload) {
        if (payload.has(Keys.ASSESS)) {
            return new Asked.Assessment();
        }
        return payload.string(Keys.STATE)
                .<Asked>map(Asked.SoFar::new)
                .or(() -> payload.string(Keys.GUARDIAN).map(Asked.Guarded::new))
                .orElseGet(Asked.Whole::new);
    }
}
