package chaosstates.wire;

import chaosstates.asl.Task;
import chaosstates.json.JsonObject;

/** A function of a deployment. Each kind has a payload and a handler of its own. */
public sealed interface FunctionRef {

    /** The function of an activity, by the activity's id in the catalogue. */
    record Activity(String key) implements FunctionRef {}

    /** The function of a control, by the Python module that stands for the control. */
    record Control(String key) implements FunctionRef {}

    /**
     * Function of Python that functions of activities and controls call; no machine does.
     *
     * @param key begins with {@code python}
     */
    record Python(String key) implements FunctionRef {}

    /** Functions of which an experiment has one at most. */
    enum Own implements FunctionRef {
        /** Samples the hypothesis while the method goes on, and watches probes. */
        HYPOTHESIS("hypothesis"),
        /** Folds an execution's history into its journal. */
        JOURNAL("journal"),
        /** Refuses a run while something objects to it. */
        CLEARANCE("clearance"),
        /** Keeps deployments and runs apart; CloudFormation calls it, and no machine. */
        DEPLOYMENT("deployment"),
        /** Starts guardians and stops runs; EventBridge calls it, and no machine. */
        GUARD("guard");

        private final String key;

        Own(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** The function's name within an experiment: no two of its functions have the same. */
    String key();

    /**
     * Returns the text that stands in a machine for the name of the function, until that is
     * deployed.
     */
    default String placeholder() {
        return "${" + key() + "}";
    }

    /** The function that a Task calls by its {@code Arguments}. */
    static FunctionRef of(JsonObject arguments) {
        return of(arguments.string(Task.FUNCTION_NAME).orElse(""), arguments.object(Task.PAYLOAD));
    }

    /**
     * The function that a machine calls.
     *
     * @param name a placeholder
     * @param payload tells a control from an activity
     */
    static FunctionRef of(String name, JsonObject payload) {
        if (!name.startsWith("${")) {
            return ofOthers(name, payload);
        }
        String key = name.substring(2, name.length() - 1);
        for (Own own : Own.values()) {
            if (key.equals(own.key())) {
                return own;
            }
        }
        return ofOthers(key, payload);
    }

    private static FunctionRef ofOthers(String key, JsonObject payload) {
        return payload.has(Keys.CONTROL) ? new Control(key) : new Activity(key);
    }
}
