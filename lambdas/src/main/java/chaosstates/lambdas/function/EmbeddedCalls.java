package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.ControlInterruption;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.World;
import chaosstates.model.Moment;
import chaosstates.plan.EmbeddedControls;
import chaosstates.run.FailedControl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Calls the controls around what has no Task of its own, in the function that does it, and keeps
 * which of them failed. As in the original, those that come after are called even when a control
 * before them, or what lies between, has ended the run.
 */
final class EmbeddedCalls {

    /**
     * Of all that is said around one sample: a state's result has to hold it beside the records.
     */
    private static final int MAX_BYTES = 32_000;

    private static final String TOLERANCE_MET = "tolerance_met";
    private static final String ACTIVITY = "activity";

    private final JsonObject payload;
    private final ControlFunction function;
    private final int bytesOfACall;
    private final Map<FailedControl, Long> failures = new LinkedHashMap<>();
    private int bytes;

    /**
     * @param payload of the function, with the {@code experiment} of which the controls are told
     * @param controls those that may be called
     */
    EmbeddedCalls(JsonObject payload, World world, List<Control> controls) {
        this.payload = payload;
        this.function = new ControlFunction(controls, world);
        this.bytesOfACall = MAX_BYTES / Math.max(1, (int) EmbeddedControls.in(payload).count());
    }

    /** How much of the result is taken up by what has failed. */
    int bytes() {
        return bytes;
    }

    /** The result, which says what has failed, and how often. */
    JsonObject noted(JsonObject result) {
        List<JsonObject> all =
                failures.entrySet().stream()
                        .map(failure -> failure.getKey().times(failure.getValue()).json())
                        .toList();
        return all.isEmpty() ? result : result.with(FailedControl.KEY, all);
    }

    /**
     * Does the work of an activity, with its controls before and after it.
     *
     * @param around {@code {"before", "after"}}, each a list of controls; or nothing
     * @param work returns the record, without its activity
     * @return the record with what the controls add to it
     * @throws InterruptExecution when a control or the work wants the run to end
     */
    JsonObject aroundActivity(JsonObject around, JsonObject activity, Supplier<JsonObject> work) {
        if (around.fields().isEmpty()) {
            return work.get();
        }
        JsonObject record =
                around(
                        new Spot(around, Level.ACTIVITY, activity),
                        () -> whole(activity, work.get()),
                        Json::ofNull);
        JsonObject said = record.without(ACTIVITY).without(TOLERANCE_MET);
        return record.get(TOLERANCE_MET).map(met -> said.with(TOLERANCE_MET, met)).orElse(said);
    }

    /**
     * The same of a check of the hypothesis.
     *
     * @param work returns the state, in which the records have their activities
     * @param unfinished what there is of the state when the work comes to no end
     */
    JsonObject aroundHypothesis(Supplier<JsonObject> work, Supplier<Json> unfinished) {
        JsonObject around = payload.object(EmbeddedControls.KEY);
        JsonObject hypothesis = payload.object("experiment").object("steady-state-hypothesis");
        return around.fields().isEmpty()
                ? work.get()
                : around(new Spot(around, Level.HYPOTHESIS, hypothesis), work, unfinished);
    }

    /** The record as the journal has it. */
    static JsonObject whole(JsonObject activity, JsonObject record) {
        return with(JsonObject.EMPTY.with(ACTIVITY, activity), record);
    }

    private record Spot(JsonObject controls, Level level, JsonObject context) {}

    private JsonObject around(Spot spot, Supplier<JsonObject> work, Supplier<Json> unfinished) {
        JsonObject state;
        try {
            JsonObject said = additions(spot, Moment.BEFORE, Json.ofNull());
            state = with(work.get(), said);
        } catch (RuntimeException ended) {
            additions(spot, Moment.AFTER, unfinished.get());
            throw ended;
        }
        return with(state, additions(spot, Moment.AFTER, state));
    }

    /** Each is told what those before it have said. */
    private JsonObject additions(Spot spot, Moment moment, Json state) {
        JsonObject said = JsonObject.EMPTY;
        for (JsonObject control : spot.controls().objects(moment.key())) {
            Json told = state instanceof JsonObject record ? with(record, said) : state;
            said = with(said, additions(spot, new Hook(moment, spot.level()), control, told));
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

    private JsonObject call(Spot spot, Hook hook, JsonObject control) {
        return JsonObject.EMPTY
                .with("control", control)
                .with("hook", hook.function())
                .with("context", spot.context())
                .with("experiment", payload.object("experiment"))
                .with("configuration", payload.object("configuration"))
                .with("secrets", payload.object("secrets"));
    }

    private JsonObject checked(JsonObject result) {
        JsonObject said = result.object("additions");
        if (Outputs.size(said) > bytesOfACall) {
            throw new ActivityFailed(
                    "what it says is larger than %d bytes".formatted(bytesOfACall));
        }
        return said;
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

    /** What a control says can't change what is known. */
    private static JsonObject with(JsonObject known, JsonObject said) {
        JsonObject all = known;
        for (Map.Entry<String, Json> addition : said.fields().entrySet()) {
            if (!all.has(addition.getKey())) {
                all = all.with(addition.getKey(), addition.getValue());
            }
        }
        return all;
    }
}
