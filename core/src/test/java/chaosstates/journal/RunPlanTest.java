package chaosstates.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.plan.Step;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Test of the plan that a run's own history tells. */
class RunPlanTest {

    private static final String EXPERIMENT =
            """
            {"title": "t", "description": "d", "configuration": {"pause": 1},
             "method": [{"type": "action", "name": "break", "pauses": {"after": "%s"},
                         "provider": {"type": "http", "url": "http://shop.example/"}}],
             "rollbacks": [{"type": "action", "name": "mend",
                            "provider": {"type": "http", "url": "http://shop.example/"}}]}
            """;

    private static History assigning(JsonObject variables) {
        return new History(
                List.of(
                        new HistoryEvent(
                                1,
                                0,
                                Instant.EPOCH,
                                EventType.CHOICE_STATE_EXITED,
                                JsonObject.EMPTY.with("assignedVariables", variables))));
    }

    private static History telling(String pause) {
        return assigning(
                JsonObject.EMPTY
                        .with("experiment", EXPERIMENT.formatted(pause))
                        .with("plan", "{\"name\": \"shop\"}"));
    }

    @Test
    void theHistoryTellsThePlan() {
        assertThat(RunPlan.of(telling("${pause}")).orElseThrow().rollbacks())
                .extracting(Step::state)
                .containsExactly("Rollback: mend");
    }

    @Test
    void aRunOfBeforeTellsNone() {
        assertThat(RunPlan.of(assigning(JsonObject.EMPTY.with("dry", "null")))).isEmpty();
    }

    @Test
    void rulesThatCanNotBeReadAreNotLeftOutInSilence() {
        JsonObject nothing =
                JsonObject.EMPTY
                        .with("experiment", "{\"method\": 5}")
                        .with("plan", "{\"name\": \"shop\"}");
        assertThatThrownBy(() -> RunPlan.of(assigning(nothing)))
                .isInstanceOf(IllegalStateException.class);
    }
}
