package chaosstates.run;

import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import java.util.List;

/**
 * A control that failed within the function of something else, as the result of that tells it.
 *
 * @param hook the name of the original's function
 * @param times how often it failed in the same way
 */
public record FailedControl(String name, String hook, String error, long times) {

    /** Where a result tells of them, and the journal. */
    public static final String KEY = "failed_controls";

    private static final String TIMES = "times";

    /** Those that a function's result tells of. */
    public static List<FailedControl> in(JsonObject result) {
        return result.objects(KEY).stream().map(FailedControl::of).toList();
    }

    private static FailedControl of(JsonObject json) {
        return new FailedControl(
                json.string("name").orElse(""),
                json.string("hook").orElse(""),
                json.string("error").orElse(""),
                json.get(TIMES).orElse(null) instanceof JsonNumber number
                        ? number.value().longValue()
                        : 1);
    }

    /** The same so many times. */
    public FailedControl times(long count) {
        return new FailedControl(name, hook, error, count);
    }

    public JsonObject json() {
        return JsonObject.EMPTY
                .with("name", name)
                .with("hook", hook)
                .with("error", error)
                .with(TIMES, times);
    }

    /** For the log. */
    public String sentence() {
        return "The control '%s' failed in %s: %s".formatted(name, hook, error)
                + (times == 1 ? "" : " (%d times)".formatted(times));
    }
}
