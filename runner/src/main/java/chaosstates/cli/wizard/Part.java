package chaosstates.cli.wizard;

import chaosstates.json.JsonObject;

/** Part of an experiment that holds activities. */
enum Part {
    HYPOTHESIS("probes"),
    METHOD("method"),
    ROLLBACKS("rollbacks");

    private static final String KEY_OF_HYPOTHESIS = "steady-state-hypothesis";

    private final String key;

    Part(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Returns the object of which a field lists the activities. */
    JsonObject holder(JsonObject experiment) {
        return this == HYPOTHESIS ? experiment.object(KEY_OF_HYPOTHESIS) : experiment;
    }

    /** Returns the experiment with another such object. */
    JsonObject in(JsonObject experiment, JsonObject holder) {
        return this == HYPOTHESIS ? experiment.with(KEY_OF_HYPOTHESIS, holder) : holder;
    }
}
