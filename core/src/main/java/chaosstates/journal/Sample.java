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
import java.util.stream.Stream;

/** One look at the hypothesis while the method was going on. */
record Sample(boolean met, List<RunRecord> probes) {

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
        if (state.get("probes").orElse(null) instanceof JsonArray records) {
            for (int index = 0; index < records.items().size(); index++) {
                JsonObject record = (JsonObject) records.items().get(index);
                probes.add(RunRecord.sampled(steps.get(index), record));
            }
        }
        boolean met =
                state.get("steady_state_met")
                        .filter(value -> value instanceof JsonBoolean truth && truth.value())
                        .isPresent();
        return new Sample(met, probes);
    }

    JsonObject json() {
        return JsonObject.EMPTY
                .with("steady_state_met", Json.of(met))
                .with("probes", Json.of(probes.stream().map(RunRecord::json).toList()));
    }
}
