package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.ControlInterruption;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Moment;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.Additions;
import chaosstates.wire.Around;
import chaosstates.wire.ControlCall;
import chaosstates.wire.ControlResult;
import chaosstates.wire.FailedControl;
import chaosstates.wire.HypothesisState;
import chaosstates.wire.RunContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Calls the controls around what has no Task of its own, in the function that does it, and keeps
 * which of them failed. As in the original, those that come after are called even when a control
 * before them, or what lies between, has ended the run.
 */
final class EmbeddedCalls {

    /**
     * Limit of all additions around one look: a state's result has to hold them beside the rest.
     */
    static final int MAX_BYTES = 32_000;

    /**
     * Context of every control.
     *
     * @param experiment the document; empty where no control is called
     * @param run of which the controls are a part
     */
    record Told(Optional<Json> experiment, RunContext run) {

        JsonObject document() {
            return experiment.orElse(null) instanceof JsonObject document
                    ? document
                    : JsonObject.EMPTY;
        }
    }

    private final Told told;
    private final ControlFunction function;
    private final int bytesOfACall;
    private final Map<FailedControl, Long> failures = new LinkedHashMap<>();
    private int bytes;

    /**
     * @param calls how many controls are called around one sample
     * @param mostBytes of all their additions together
     */
    EmbeddedCalls(Told told, long calls, int mostBytes, ControlFunction function) {
        this.told = told;
        this.function = function;
        this.bytesOfACall = mostBytes / (int) Math.max(1, calls);
    }

    /** Measures the part of the result that the failures take up. */
    int bytes() {
        return bytes;
    }

    /** The result, which says what has failed, and how often. */
    JsonObject noted(JsonObject result) {
        return FailedControl.onto(
                result,
                failures.entrySet().stream()
                        .map(failure -> failure.getKey().times(failure.getValue()))
                        .toList());
    }

    /**
     * Does the work of an activity, with its controls before and after it.
     *
     * @param work returns the record, without its activity
     * @return the record with what the controls add to it
     * @throws InterruptExecution when a control or the work wants the run to end
     */
    ActivityRecord aroundActivity(
            Around around, JsonObject activity, Supplier<ActivityRecord> work) {
        if (around.isEmpty()) {
            return work.get();
        }
        Spot spot = new Spot(around, Level.ACTIVITY, activity);
        JsonObject record = around(spot, () -> work.get().of(activity).json(), Json::ofNull);
        return new ActivityRecord(record).returned();
    }

    /**
     * Does a check of the hypothesis, with its controls before and after it.
     *
     * @param work returns the state, in which the records have their activities
     * @param unfinished what there is of the state when the work comes to no end
     */
    HypothesisState aroundHypothesis(
            Around around, Supplier<HypothesisState> work, Supplier<HypothesisState> unfinished) {
        if (around.isEmpty()) {
            return work.get();
        }
        JsonObject hypothesis = told.document().object("steady-state-hypothesis");
        return new HypothesisState(
                around(
                        new Spot(around, Level.HYPOTHESIS, hypothesis),
                        () -> work.get().json(),
                        () -> unfinished.get().json()));
    }

    private record Spot(Around controls, Level level, JsonObject context) {}

    private JsonObject around(Spot spot, Supplier<JsonObject> work, Supplier<Json> unfinished) {
        JsonObject state;
        try {
            JsonObject said = additions(spot, Moment.BEFORE, Json.ofNull());
            state = Additions.onto(work.get(), said);
        } catch (RuntimeException ended) {
            additions(spot, Moment.AFTER, unfinished.get());
            throw ended;
        }
        return Additions.onto(state, additions(spot, Moment.AFTER, state));
    }

    /** Collects the additions; each control sees those before it. */
    private JsonObject additions(Spot spot, Moment moment, Json state) {
        JsonObject said = JsonObject.EMPTY;
        for (JsonObject control : spot.controls().at(moment)) {
            Json told = state instanceof JsonObject record ? Additions.onto(record, said) : state;
            said =
                    Additions.onto(
                            said, additions(spot, Hook.at(moment, spot.level()), control, told));
        }
        return said;
    }

    private JsonObject additions(Spot spot, Hook hook, JsonObject control, Json state) {
        try {
            return checked(function.run(call(spot, hook, control), () -> state));
        } catch (InterruptExecution interruption) {
            throw new InterruptExecution(
                    new ControlInterruption(name(control), interruption.getMessage()).message());
        } catch (ActivityFailed | InvalidActivity failed) {
            note(name(control), hook, failed.getMessage());
            return JsonObject.EMPTY;
        }
    }

    private ControlCall call(Spot spot, Hook hook, JsonObject control) {
        return new ControlCall(
                control,
                hook.function(),
                spot.context(),
                told.document(),
                Optional.empty(),
                told.run());
    }

    private JsonObject checked(ControlResult result) {
        if (Outputs.size(result.additions()) > bytesOfACall) {
            throw new ActivityFailed(
                    "its additions are larger than %d bytes".formatted(bytesOfACall));
        }
        return result.additions();
    }

    private void note(String name, Hook hook, String message) {
        String error = Outputs.head(message, bytesOfACall).value();
        FailedControl failure = new FailedControl(name, hook.function(), error, 1);
        if (failures.merge(failure, 1L, Long::sum) == 1) {
            bytes += Outputs.size(failure.json());
        }
    }

    private static String name(JsonObject control) {
        return control.string("name").orElse("");
    }
}
