package chaosstates.wire;

import chaosstates.asl.Task;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.List;

/**
 * The call of the function that journals runs.
 *
 * @param execution the ARN of the run, in a machine an expression; empty where the caller told none
 * @param experiment the document
 * @param plan what the plan was made with
 */
public record JournalCall(String execution, JsonObject experiment, JsonObject plan, Asked asked)
        implements FunctionCall {

    /** Question to the function. */
    public sealed interface Asked {

        /** The journal of a run that is over. */
        record Whole() implements Asked {}

        /** The journal as far as it goes, and whether rollbacks are due. */
        record SoFar(String state) implements Asked {}

        /**
         * Question for the outputs of the steps so far. Nothing is written.
         *
         * @param state which asks
         */
        record Outputs(String state) implements Asked {}

        /**
         * Question for what is left to be undone. Nothing is written.
         *
         * @param before the ARNs of the guardians that have tried it, in a machine an expression
         */
        record Assessment(Json before) implements Asked {}

        /**
         * The journal of a run, with what its guardian has undone.
         *
         * @param execution the ARN of the guardian, in a machine an expression
         * @param before the ARNs of the guardians before it, in a machine an expression
         */
        record Guarded(String execution, Json before) implements Asked {}
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
            case Asked.Outputs outputs ->
                    json.with(Keys.OUTPUTS, true).with(Keys.STATE, outputs.state());
            case Asked.Assessment assessment ->
                    json.with(Keys.ASSESS, true).with(Keys.GUARDIANS, assessment.before());
            case Asked.Guarded guarded ->
                    json.with(Keys.GUARDIAN, guarded.execution())
                            .with(Keys.GUARDIANS, guarded.before());
        };
    }

    /** The call that a Task makes by its {@code Arguments}, whatever the function is named. */
    public static JournalCall of(JsonObject arguments) {
        return read(arguments.object(Task.PAYLOAD));
    }

    /** Tells whether a guardian makes the call. */
    public boolean isOfGuardian() {
        return asked instanceof Asked.Guarded;
    }

    /** Tells whether the call tells of an experiment: that of a foreign machine does not. */
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
            return new Asked.Assessment(before(payload));
        }
        boolean isForOutputs = payload.flag(Keys.OUTPUTS);
        return payload.string(Keys.STATE)
                .<Asked>map(
                        state -> isForOutputs ? new Asked.Outputs(state) : new Asked.SoFar(state))
                .or(
                        () ->
                                payload.string(Keys.GUARDIAN)
                                        .map(own -> new Asked.Guarded(own, before(payload))))
                .orElseGet(Asked.Whole::new);
    }

    private static Json before(JsonObject payload) {
        return payload.get(Keys.GUARDIANS).orElse(Json.of(List.of()));
    }

    /** The guardians that have tried it before the one that asks, in their order. */
    public List<String> before() {
        return texts(json(), Keys.GUARDIANS);
    }

    static List<String> texts(JsonObject object, String key) {
        return object.get(key).stream()
                .filter(JsonArray.class::isInstance)
                .flatMap(list -> ((JsonArray) list).items().stream())
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).value())
                .toList();
    }
}
