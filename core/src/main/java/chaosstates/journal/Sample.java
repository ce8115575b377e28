package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One look at the hypothesis while the method was going on.
 *
 * @param additions of the controls around it
 */
record Sample(boolean met, List<RunRecord> probes, JsonObject additions) {

    private static final String MET = "steady_state_met";
    private static final String PROBES = "probes";

    /** Those of a Task that samples, if it has come to its end. */
    static Stream<Sample> of(List<Step> steps, Visit visit) {
        return visit.last(EventType.TASK_SUCCEEDED).stream()
                .map(Sample::states)
                .flatMap(states -> states.items().stream())
                .map(state -> of(steps, (JsonObject) state));
    }

    private static JsonArray states(HistoryEvent succeeded) {
        return TaskResult.payload(succeeded).get("states").orElse(null) instanceof JsonArray states
                ? states
                : Json.of(List.of());
    }

    /** The records stand in the order of the probes; the last ones may be missing. */
    private static Sample of(List<Step> steps, JsonObject state) {
        List<RunRecord> probes = new ArrayList<>();
        if (state.get(PROBES).orElse(null) instanceof JsonArray records) {
            for (int index = 0; index < records.items().size(); index++) {
                JsonObject record = (JsonObject) records.items().get(index);
                probes.add(RunRecord.answered(steps.get(index), record));
            }
        }
        boolean met =
                state.get(MET)
                        .filter(value -> value instanceof JsonBoolean truth && truth.value())
                        .isPresent();
        return new Sample(met, probes, state.without(MET).without(PROBES));
    }

    JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY
                        .with(MET, met)
                        .with(PROBES, probes.stream().map(RunRecord::json).toList());
        for (Map.Entry<String, Json> addition : additions.fields().entrySet()) {
            json = json.with(addition.getKey(), addition.getValue());
        }
        return json;
    }
}
