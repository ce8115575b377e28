package chaosstates.engine;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Functions that answer from a script: for each function name a list of answers, of which the last
 * one is repeated. An answer is {@code {"return": any}}, {@code {"raise": {"error", "cause"}}} or
 * {@code {"bytes": n}} (a text of that length), each with the {@code "took"} seconds.
 */
final class ScriptedTasks implements TaskInvoker {

    private final JsonObject script;
    private final VirtualClock clock;
    private final Map<String, Integer> calls = new HashMap<>();

    ScriptedTasks(JsonObject script, VirtualClock clock) {
        this.script = script;
        this.clock = clock;
    }

    @Override
    public Json invoke(String functionName, Json payload) throws TaskFailed {
        JsonObject answer = next(functionName);
        clock.advance(Duration.ofMillis(Math.round(number(answer, "took") * 1000)));
        if (answer.has("raise")) {
            JsonObject raised = answer.object("raise");
            throw new TaskFailed(
                    raised.string("error").orElseThrow(), raised.string("cause").orElse(""));
        }
        return answer.has("bytes")
                ? Json.of("x".repeat((int) number(answer, "bytes")))
                : answer.get("return").orElse(payload);
    }

    private JsonObject next(String functionName) {
        JsonArray answers = (JsonArray) script.get(functionName).orElseThrow();
        int call = calls.merge(functionName, 1, Integer::sum);
        return (JsonObject) answers.items().get(Math.min(call, answers.items().size()) - 1);
    }

    private static double number(JsonObject answer, String key) {
        return answer.get(key).map(value -> ((JsonNumber) value).asDouble()).orElse(0.0);
    }
}
