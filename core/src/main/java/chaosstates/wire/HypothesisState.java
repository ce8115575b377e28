package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;

/** The state of a hypothesis, as journals have it. Controls may add fields. */
public record HypothesisState(JsonObject json) {

    /**
     * The state that a check has found.
     *
     * @param met null when the check was broken off
     * @param probes the records
     */
    public static HypothesisState of(Json met, List<? extends Json> probes) {
        return new HypothesisState(JsonObject.EMPTY.with(Keys.STEADY_STATE_MET, met)).with(probes);
    }

    /** The state with other records. */
    public HypothesisState with(List<? extends Json> probes) {
        return new HypothesisState(json.with(Keys.PROBES, probes));
    }

    /** Tells whether all probes are in tolerance. */
    public boolean isMet() {
        return json.flag(Keys.STEADY_STATE_MET);
    }

    /** Returns the additions of controls. */
    public JsonObject additions() {
        return json.without(Keys.STEADY_STATE_MET).without(Keys.PROBES);
    }

    /** The records of the probes. */
    public List<ActivityRecord> probes() {
        return json.objects(Keys.PROBES).stream().map(ActivityRecord::new).toList();
    }
}
