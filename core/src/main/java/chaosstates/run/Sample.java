package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Step;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.HypothesisState;
import java.util.ArrayList;
import java.util.List;

/**
 * Sample of the hypothesis during the method.
 *
 * @param probes their records, to the last one that was asked
 * @param additions of the controls around it
 */
public record Sample(boolean met, List<RunRecord> probes, JsonObject additions) {

    public Sample {
        probes = List.copyOf(probes);
    }

    /** Reads one: the records stand in the order of the probes, the last ones may be missing. */
    static Sample of(List<Step> steps, JsonObject state) {
        List<RunRecord> probes = new ArrayList<>();
        HypothesisState told = new HypothesisState(state);
        for (ActivityRecord record : told.probes()) {
            probes.add(RunRecord.answered(steps.get(probes.size()), record));
        }
        return new Sample(told.isMet(), probes, told.additions());
    }

    /** The state of the hypothesis, as the journal has it. */
    public JsonObject json() {
        List<JsonObject> records = probes.stream().map(RunRecord::json).toList();
        return HypothesisState.of(Json.of(met), records).json().with(additions);
    }
}
