package chaosstates.plan;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;

/**
 * What, beside the experiment, the plan was made from: with both in hand the journal function makes
 * the same plan again.
 */
public final class PlanJson {

    private PlanJson() {}

    /** {@code {"name", "hypothesis", "rollbacks", "dry"}}. */
    public static JsonObject write(Plan plan) {
        return JsonObject.EMPTY
                .with("name", Json.of(plan.name()))
                .with("hypothesis", Json.of(plan.strategies().hypothesis().key()))
                .with("rollbacks", Json.of(plan.strategies().rollbacks().key()))
                .with("dry", plan.dry().<Json>map(dry -> Json.of(dry.key())).orElse(Json.ofNull()));
    }
}
