package chaosstates.wire;

import chaosstates.json.JsonObject;
import java.util.List;

/**
 * A control that failed within the function of something else, as the result of that tells it.
 *
 * @param hook the name of the original's function
 * @param times how often it failed in the same way
 */
public record FailedControl(String name, String hook, String error, long times) {

    /** Reads those that a function's result tells of. */
    public static List<FailedControl> in(JsonObject result) {
        return result.objects(Keys.FAILED_CONTROLS).stream().map(FailedControl::of).toList();
    }

    private static FailedControl of(JsonObject json) {
        return new FailedControl(
                json.string(Keys.NAME).orElse(""),
                json.string(Keys.HOOK).orElse(""),
                json.string(Keys.ERROR).orElse(""),
                json.number(Keys.TIMES).orElse(1).longValue());
    }

    /** Adds failures to a function's result, if there are any. */
    public static JsonObject onto(JsonObject result, List<FailedControl> failures) {
        return failures.isEmpty()
                ? result
                : result.with(
                        Keys.FAILED_CONTROLS, failures.stream().map(FailedControl::json).toList());
    }

    /** Reads what a function returned beside its failed controls. */
    public static JsonObject without(JsonObject result) {
        return result.without(Keys.FAILED_CONTROLS);
    }

    /** Returns the failure with that count. */
    public FailedControl times(long count) {
        return new FailedControl(name, hook, error, count);
    }

    public JsonObject json() {
        return JsonObject.EMPTY
                .with(Keys.NAME, name)
                .with(Keys.HOOK, hook)
                .with(Keys.ERROR, error)
                .with(Keys.TIMES, times);
    }

    /** Returns the sentence for the log. */
    public String sentence() {
        return "The control '%s' failed in %s: %s".formatted(name, hook, error)
                + (times == 1 ? "" : " (%d times)".formatted(times));
    }
}
