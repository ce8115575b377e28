package chaosstates.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.history.History;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.model.reader.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.plan.Step;
import chaosstates.run.EventLog;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Test of which Tasks of a guardian undo a run that began before the guardian was deployed. */
class PartsTest {

    private static final String ROLLBACK =
            "{\"type\": \"action\", \"name\": \"%s\", \"provider\":"
                    + " {\"type\": \"http\", \"url\": \"http://shop.example/%s\"}}";

    /** Makes a plan with rollbacks of the form {@code name>what it calls}. */
    private static Plan plan(String... rollbacks) {
        String all =
                Arrays.stream(rollbacks)
                        .map(it -> ROLLBACK.formatted((Object[]) it.split(">")))
                        .collect(Collectors.joining(","));
        String document =
                "{\"title\": \"t\", \"description\": \"d\", \"method\": [%s], \"rollbacks\": [%s]}"
                        .formatted(ROLLBACK.formatted("break", "break"), all);
        return PlanJson.read(
                JsonObject.EMPTY.with("name", "x"),
                ExperimentReader.read((JsonObject) JsonReader.parse(document)).get());
    }

    private static Parts parts(Plan run, Plan guardian) {
        return Parts.of(run, guardian, run.rollbacks().stream().map(Step::state).toList());
    }

    @Test
    void theSameRollbacksArePlayed() {
        Parts parts = parts(plan("open>1", "mend>2"), plan("open>1", "mend>2"));
        assertThat(parts.played()).containsExactly("Rollback: open", "Rollback: mend");
        assertThat(parts.renamed()).isEqualTo(JsonObject.EMPTY);
    }

    @Test
    void aRenamedRollbackIsPlayedUnderItsNewName() {
        Parts parts = parts(plan("open>1"), plan("unlock>1"));
        assertThat(parts.played()).containsExactly("Rollback: unlock");
        assertThat(parts.renamed().string("Rollback: unlock")).contains("Rollback: open");
    }

    @Test
    void whatIsGoneOrHasAnotherTargetIsNotPlayed() {
        assertThat(parts(plan("open>1", "mend>2"), plan("mend>2")).played())
                .containsExactly("Rollback: mend");
        assertThat(parts(plan("open>1"), plan("open>2")).played()).isEmpty();
        assertThat(parts(plan("open>1"), plan()).played()).isEmpty();
    }

    /** Asserts that a swap of names does not swap what is played. */
    @Test
    void namesDoNotDecide() {
        Parts parts = parts(plan("a>1", "b>2"), plan("b>1", "a>2"));
        assertThat(parts.states())
                .containsEntry("Rollback: b", "Rollback: a")
                .containsEntry("Rollback: a", "Rollback: b");
    }

    /** Asserts that the order is kept: the next guardian plays the rest. */
    @Test
    void whatCameFirstIsNotPlayedLater() {
        Plan run = plan("open>1", "mend>2");
        Plan guardian = plan("mend>2", "open>1");
        assertThat(parts(run, guardian).played()).containsExactly("Rollback: open");
        assertThat(Parts.of(run, guardian, List.of("Rollback: mend")).played())
                .containsExactly("Rollback: mend");
    }

    @Test
    void ofTwoThatAreAlikeTheOneOfThatNameIsPlayed() {
        Plan plan = plan("open>1", "open-again>1");
        assertThat(Parts.of(plan, plan, List.of("Rollback: open-again")).played())
                .containsExactly("Rollback: open-again");
    }

    @Test
    void theGuardiansHistoryIsReadInTheNamesOfTheRun() {
        History guardian =
                EventLog.read(
                        """
                        1<-0 0 TaskStateExited {"name": "Assess", "assignedVariables": {"renamed": "{\\"Rollback: unlock\\":\\"Rollback: open\\"}"}}
                        2<-1 0 TaskStateEntered {"name": "Rollback: unlock"}
                        3<-2 0 TaskStateEntered {"name": "Journal"}
                        """);
        assertThat(Parts.inNamesOfTheRun(guardian).events())
                .extracting(event -> event.stateName().orElseThrow())
                .containsExactly("Assess", "Rollback: open", "Journal");
    }
}
