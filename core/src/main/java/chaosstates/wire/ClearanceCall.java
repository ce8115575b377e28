package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;

/**
 * The call of the function that clears a run.
 *
 * @param execution the ARN of the run, in a machine an expression; empty where the caller told none
 * @param targets that the run needs for itself, placeholders unresolved
 * @param alarms of which none may be in ALARM
 * @param safetyLever whether that of AWS FIS must not be engaged
 * @param configuration an object, in a machine an expression
 */
public record ClearanceCall(
        String execution,
        List<String> targets,
        List<String> alarms,
        boolean safetyLever,
        Json configuration)
        implements FunctionCall {

    public ClearanceCall {
        targets = List.copyOf(targets);
        alarms = List.copyOf(alarms);
    }

    @Override
    public FunctionRef function() {
        return FunctionRef.Own.CLEARANCE;
    }

    /** The configuration that the function received. */
    public JsonObject values() {
        return configuration instanceof JsonObject values ? values : JsonObject.EMPTY;
    }

    @Override
    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.EXECUTION, execution)
                .with(Keys.TARGETS, Json.texts(targets))
                .with(Keys.ALARMS, Json.texts(alarms))
                .with(Keys.SAFETY_LEVER, safetyLever)
                .with(Keys.CONFIGURATION, configuration);
    }

    /** The call that a payload is. */
    public static ClearanceCall read(JsonObject payload) {
        return new ClearanceCall(
                payload.string(Keys.EXECUTION).orElse(""),
                payload.texts(Keys.TARGETS),
                payload.texts(Keys.ALARMS),
                payload.flag(Keys.SAFETY_LEVER),
                payload.get(Keys.CONFIGURATION).orElse(JsonObject.EMPTY));
    }
}
