package chaosstates.model.reader;

import chaosstates.json.JsonObject;
import chaosstates.model.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys that people write at the wrong level, or by another name. */
final class KeyPlaces {

    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("function", "func"),
                    Map.entry("func_name", "func"),
                    Map.entry("args", "arguments"),
                    Map.entry("params", "arguments"),
                    Map.entry("parameters", "arguments"),
                    Map.entry("uri", "url"),
                    Map.entry("verb", "method"),
                    Map.entry("command", "path"),
                    Map.entry("cmd", "path"),
                    Map.entry("body", "arguments"),
                    Map.entry("json", "arguments"),
                    Map.entry("data", "arguments"),
                    Map.entry("payload", "arguments"),
                    Map.entry("regex", "pattern"),
                    Map.entry("pause", "pauses"),
                    Map.entry("seconds", "after"),
                    Map.entry("duration", "after"),
                    Map.entry("config", "configuration"),
                    Map.entry("steady-state", "steady-state-hypothesis"),
                    Map.entry("steady_state", "steady-state-hypothesis"),
                    Map.entry("rollback", "rollbacks"),
                    Map.entry("hypothesis", "steady-state-hypothesis"));

    private static final List<String> OF_PROVIDER =
            List.of(
                    "arguments",
                    "module",
                    "func",
                    "function",
                    "url",
                    "path",
                    "headers",
                    "method",
                    "verify_tls",
                    "max_retries");

    private static final List<String> REMARKS =
            List.of("description", "comment", "note", "title", "tags", "doc", "version");

    /** Keys without which a run does the same, or is stricter. */
    private static final List<String> HARMLESS = List.of("verify_tls", "tags", "contributions");

    private static final List<String> OF_ACTIVITY =
            List.of("tolerance", "pauses", "background", "controls");

    private static final List<String> PAUSES = List.of("before", "after");

    private KeyPlaces() {}

    /** Finds the key that means the same. */
    static Optional<String> otherName(String key) {
        return Optional.ofNullable(OTHER_NAMES.get(key));
    }

    /** Tells whether a run is what was meant, when the key is left out of it. */
    static boolean isHarmless(String known) {
        return HARMLESS.contains(known);
    }

    /** Says what would be lost if a misspelt key was left out; empty where that is plain. */
    static String lost(String known) {
        return switch (known) {
            case "steady-state-hypothesis" -> " As it stands nothing would be checked";
            case "rollbacks" -> " As it stands nothing would be undone";
            case "verify_tls" -> " As it stands certificates are verified";
            default -> "";
        };
    }

    /**
     * Says where a key belongs.
     *
     * @param where what the object is in which it stands, in words
     */
    static Optional<String> of(String key, String where) {
        return Optional.ofNullable(
                switch (where) {
                    case "the experiment" -> inExperiment(key);
                    case "the runtime" -> inRuntime(key);
                    case "the runtime's hypothesis" -> options(key);
                    case "the hypothesis" -> inHypothesis(key);
                    case "the provider" -> inProvider(key);
                    case "the tolerance" -> inTolerance(key);
                    case "the activity", "a method entry", "a rollback", "a hypothesis probe" ->
                            inActivity(key);
                    default -> null;
                });
    }

    private static String inExperiment(String key) {
        return switch (key) {
            case "probes" ->
                    "move it into `steady-state-hypothesis`, which has a `title` and `probes`";
            case "actions" -> "the actions of an experiment are its `method`";
            case "strategy", "fail_fast", "frequency" -> "see `runtime` in docs/command-line.md";
            case "provider" -> "move it into the activity that needs it";
            case "timeout" -> "move it into the `provider` of an activity";
            default -> inNothingButActivities(key);
        };
    }

    private static String inNothingButActivities(String key) {
        if (OF_ACTIVITY.contains(key)) {
            return "move it into the activity that needs it";
        }
        return OF_PROVIDER.contains(key) && !key.equals("method")
                ? "move it into the `provider` of an activity"
                : null;
    }

    private static String inHypothesis(String key) {
        return switch (key) {
            case "strategy" -> "move it into `hypothesis` of `runtime`";
            case "tolerance" -> "move it into each probe that has to meet it";
            case "method", "rollbacks" -> "move it to the top of the experiment";
            default -> options(key);
        };
    }

    private static String inProvider(String key) {
        return OF_ACTIVITY.contains(key) ? "move it into the activity, beside `provider`" : null;
    }

    private static String inTolerance(String key) {
        return ToleranceHints.isBound(key) ? "write it as a bound of `range`" : null;
    }

    private static String inRuntime(String key) {
        return key.equals("strategy")
                ? "move it into `hypothesis` or `rollbacks` of the runtime"
                : options(key);
    }

    private static String options(String key) {
        return switch (key) {
            case "fail_fast" -> "the run has it as an option: `--fail-fast`";
            case "fail_fast_ratio" -> "the run has it as an option: `--fail-fast-ratio PERCENT`";
            case "frequency" -> "the run has it as an option: `--hypothesis-frequency SECONDS`";
            case "dry" -> "the run has it as an option: `--dry WHAT`";
            default -> null;
        };
    }

    /**
     * Says what to do with a key that means nothing.
     *
     * @param object in which it stands
     */
    static String otherwise(String key, JsonObject object) {
        boolean isRemark = key.startsWith("x-") || key.startsWith("_") || REMARKS.contains(key);
        if (!isRemark && Provider.isFunction(object)) {
            return "if the function takes it, move it into `arguments`";
        }
        if (!isRemark && Provider.isFunction(object.object("provider"))) {
            return "if the function takes it, move it into `arguments` of the provider";
        }
        if (!isRemark && key.equals("env") && object.has("path")) {
            return "to set variables call `env`: \"path\": \"env\", \"arguments\": [\"NAME=value\","
                    + " \"program\"]";
        }
        return "remove it, or keep it as a remark: the journal repeats it";
    }

    private static String inActivity(String key) {
        if (OF_PROVIDER.contains(key)) {
            return "move it into the `provider` of the activity";
        }
        return PAUSES.contains(key) ? "move it into `pauses` of the activity" : null;
    }
}
