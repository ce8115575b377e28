package chaosstates.conformance.random;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.testing.Chance;
import java.util.ArrayList;
import java.util.List;

/** Makes the way in which a random experiment is called. */
final class DraftCall {

    private static final List<String> HYPOTHESIS =
            List.of("default", "before-method-only", "after-method-only");
    private static final List<String> DURING = List.of("during-method-only", "continuously");
    private static final List<String> ROLLBACKS = List.of("default", "always", "never", "deviated");
    private static final List<String> DRY = List.of("probes", "actions", "activities", "pause");
    private static final List<String> FILES = List.of("vars.json", "vars.yaml", "vars.env");

    /** Frequency with a check between any two multiples of the shortest length. */
    private static final String FREQUENCY = "--hypothesis-frequency=2";

    private final Pool pool;
    private final Chance chance;
    private final boolean during;
    private final List<Json> options = new ArrayList<>();
    private JsonObject files = JsonObject.EMPTY;

    /**
     * @param during whether the hypothesis is checked beside the method
     */
    DraftCall(Pool pool, Chance chance, boolean during) {
        this.pool = pool;
        this.chance = chance;
        this.during = during;
    }

    /** Returns the strategies of the experiment, of the settings, of both or of none. */
    JsonObject runtime() {
        List<String> strategies = new ArrayList<>(HYPOTHESIS);
        strategies.add("skip");
        JsonObject runtime = JsonObject.EMPTY;
        if (chance.percent(80)) {
            runtime = runtime.with("hypothesis", strategy(strategies));
        }
        return chance.percent(80) ? runtime.with("rollbacks", strategy(ROLLBACKS)) : runtime;
    }

    private JsonObject strategy(List<String> strategies) {
        return JsonObject.EMPTY.with("strategy", chance.of(strategies));
    }

    /** The experiment, and how it is called. */
    JsonObject of(JsonObject experiment) {
        strategies();
        if (chance.percent(20)) {
            variables(experiment.object("configuration"));
        }
        if (chance.percent(15)) {
            file(experiment);
        }
        JsonObject call = JsonObject.EMPTY.with("options", options);
        call = call.with("environment", pool.json().object("environment"));
        if (chance.percent(15)) {
            call = call.with("settings", JsonObject.EMPTY.with("runtime", runtime()));
        }
        return call.with("files", files).with("experiment", experiment);
    }

    private void strategies() {
        if (during) {
            option("--hypothesis-strategy=" + chance.of(DURING));
            option(FREQUENCY);
            if (chance.percent(50)) {
                option("--fail-fast");
            }
        } else if (chance.percent(40)) {
            option("--hypothesis-strategy=" + chance.of(HYPOTHESIS));
        }
        if (chance.percent(40)) {
            option("--rollback-strategy=" + chance.of(ROLLBACKS));
        }
        if (!during && chance.percent(15)) {
            option("--dry=" + chance.of(DRY));
        }
        if (chance.percent(5)) {
            option("--no-validation");
        }
    }

    private void option(String option) {
        options.add(Json.of(option));
    }

    /** Overrides declared names. The original drops others silently, and we refuse them. */
    private void variables(JsonObject configuration) {
        for (int i = 0; i < 2; i++) {
            String variable = ((JsonString) chance.of(pool.list("vars"))).value();
            if (configuration.has(variable.split("[:=]")[0])) {
                option("--var=" + variable);
            }
        }
    }

    private void file(JsonObject experiment) {
        String name = chance.of(FILES);
        Json content =
                name.endsWith(".env")
                        ? pool.json().get("dotenv").orElseThrow()
                        : overrides(experiment);
        if (!content.equals(JsonObject.EMPTY)) {
            files = files.with(name, content);
            option("--var-file=" + name);
        }
    }

    private JsonObject overrides(JsonObject experiment) {
        JsonObject overrides = JsonObject.EMPTY;
        for (String key : List.of("configuration", "secrets")) {
            JsonObject declared = experiment.object(key);
            JsonObject chosen = JsonObject.EMPTY;
            for (var entry :
                    Some.of(pool.json().object("overridden-" + key), chance).fields().entrySet()) {
                if (declared.has(entry.getKey())) {
                    chosen = chosen.with(entry.getKey(), entry.getValue());
                }
            }
            overrides = chosen.fields().isEmpty() ? overrides : overrides.with(key, chosen);
        }
        return overrides;
    }
}
