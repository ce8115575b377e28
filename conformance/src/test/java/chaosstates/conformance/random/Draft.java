package chaosstates.conformance.random;

import chaosstates.conformance.differential.Specimen;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.testing.Chance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one random experiment that the Chaos Toolkit takes for valid, and a call of it. */
final class Draft {

    private static final double SECOND_BESIDE_OTHERS = 0.1;

    /** Length of a second where nothing runs side by side, so that the order can't change. */
    private static final double SECOND_ALONE = 0.005;

    private final Pool pool;
    private final Chance chance;
    private final boolean during;
    private final JsonObject configuration;
    private final DraftActivities activities;
    private final DraftCall call;

    private Draft(Pool pool, Chance chance) {
        this.pool = pool;
        this.chance = chance;
        this.during = chance.percent(20);
        this.configuration = chance.percent(70) ? configured() : JsonObject.EMPTY;
        this.activities = new DraftActivities(pool, chance, during, configuration);
        this.call = new DraftCall(pool, chance, during);
    }

    static Specimen specimen(Pool pool, Chance chance) {
        Draft draft = new Draft(pool, chance);
        JsonObject called = draft.call.of(draft.experiment());
        if (chance.percent(30)) {
            called = new DraftControls(pool, chance, draft.during).around(called);
        }
        boolean isConcurrent =
                draft.activities.isConcurrent() || DraftControls.hasSafeguards(called);
        return new Specimen(
                called,
                isConcurrent,
                draft.activities.needsAws(),
                isConcurrent ? SECOND_BESIDE_OTHERS : SECOND_ALONE);
    }

    private JsonObject experiment() {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("title", chance.of(pool.list("titles")));
        fields.put("description", Json.of("Made by chance: ${text}"));
        fields.putAll(
                Some.with(pool.json().object("beside"), 5, JsonObject.EMPTY, chance).fields());
        if (!configuration.fields().isEmpty()) {
            fields.put("configuration", configuration);
        }
        if (chance.percent(30)) {
            fields.put("secrets", Some.of(pool.json().object("secrets"), chance));
        }
        if (during || chance.percent(85)) {
            fields.put("steady-state-hypothesis", activities.hypothesis());
        }
        fields.put("method", Json.of(activities.method()));
        if (!during && fields.containsKey("steady-state-hypothesis") && chance.percent(6)) {
            fields.computeIfPresent("steady-state-hypothesis", (key, it) -> more((JsonObject) it));
        }
        if (chance.percent(60)) {
            fields.put("rollbacks", Json.of(activities.rollbacks()));
        }
        if (chance.percent(40)) {
            fields.put("runtime", call.runtime());
        }
        return Json.of(fields);
    }

    private JsonObject more(JsonObject hypothesis) {
        List<Json> probes =
                new ArrayList<>(((JsonArray) hypothesis.get("probes").orElseThrow()).items());
        if (!probes.isEmpty()) {
            probes.add(activities.judgedElsewhere());
        }
        return hypothesis.with("probes", probes);
    }

    private JsonObject configured() {
        Map<String, Json> all =
                new LinkedHashMap<>(Some.of(pool.json().object("configuration"), chance).fields());
        if (chance.percent(12)) {
            all.putAll(Some.of(pool.json().object("dynamic"), chance).fields());
        }
        return Json.of(all);
    }
}
