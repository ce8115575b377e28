package chaosstates.run;

import chaosstates.json.JsonObject;
import chaosstates.plan.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * One look at the hypothesis while the method was going on.
 *
 * @param probes their records, to the last one that was asked
 * @param additions of the controls around it
 */
public record Sample(boolean met, List<RunRecord> probes, JsonObject additions) {

    private static final String MET = "steady_state_met";
    private static final String PROBES = "probes";

    public Sample {
        probes = List.copyOf(probes);
    }

    /** Reads one: the records stand in the order of the probes, the last ones may be missing. */
    static Sample of(List<Step> steps, JsonObject state) {
        List<RunRecord> probes = new ArrayList<>();
        for (JsonObject record : state.objects(PROBES)) {
            probes.add(RunRecord.answered(steps.get(probes.size()), record));
        }
        return new Sample(state.flag(MET), probes, state.without(MET).without(PROBES));
    }

    /** The state of the hypothesis, as the journal has it. */
    public JsonObject json() {
        return JsonObject.EMPTY
                .with(MET, met)
                .with(PROBES, probes.stream().map(RunRecord::json).toList())
                .with(additions);
    }
}
