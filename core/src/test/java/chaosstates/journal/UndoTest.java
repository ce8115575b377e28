package chaosstates.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.PlanCase;
import chaosstates.history.History;
import chaosstates.plan.Plan;
import chaosstates.run.EventLog;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Test of what a run leaves to its guardian, wherever it is stopped. */
class UndoTest {

    private static final Path FOLDER =
            Path.of("src/test/resources/journal-cases/controls-cleaned-up-by-the-guardian");
    private static final String FIRST = "Clean up control: register";
    private static final String SECOND = "Clean up control: second";

    private static final String ENTERED = "90<-3 9 TaskStateEntered {\"name\": \"%s\"}";

    private final Plan plan = PlanCase.read(FOLDER).plan();
    private final List<String> events = Golden.text(FOLDER.resolve("events.txt")).lines().toList();

    private Undo stoppedAfter(int count, String... more) {
        String text = String.join("\n", events.subList(0, count)) + "\n";
        History history = EventLog.read(text + String.join("\n", more));
        return Undo.of(plan, history);
    }

    @Test
    void rollbacksThenControlsAreLeft() {
        Undo undo = stoppedAfter(events.size());
        assertThat(undo.assessment().json().get("due").orElseThrow().toString())
                .isEqualTo("[\"Rollback: open-shop\",\"%s\",\"%s\"]".formatted(FIRST, SECOND));
    }

    /**
     * Asserts that controls are left even where nothing was done, since they may have been
     * configured.
     */
    @Test
    void controlsAreLeftOnceTheRunHasBegun() {
        assertThat(stoppedAfter(1).isLeft()).isFalse();
        assertThat(stoppedAfter(2).cleanups()).containsExactly(FIRST, SECOND);
        assertThat(stoppedAfter(2).isDue()).isFalse();
    }

    /** A run that has come to its own end leaves what it failed to undo, until somebody does. */
    @Test
    void whatFailedIsLeftUntilItIsDone() {
        Path folder = Path.of("src/test/resources/journal-cases/undo-failed-and-undone-later");
        Plan failing = PlanCase.read(folder).plan();
        History run = EventLog.read(Golden.text(folder.resolve("events.txt")));
        History guardian = EventLog.read(Golden.text(folder.resolve("guardian.txt")));
        assertThat(Undo.of(failing, run).due()).containsExactly("Rollback: open-shop");
        assertThat(Undo.of(failing, run, List.of(guardian)).due()).isEmpty();
    }

    @Test
    void whatTheRunItselfCleanedUpIsNotLeft() {
        String first = ENTERED.formatted(FIRST);
        String called = "91<-90 9 TaskScheduled";
        String answered = "92<-91 9 TaskSucceeded {\"output\": {\"Payload\": {}}}";
        assertThat(stoppedAfter(3, first, called).cleanups()).containsExactly(FIRST, SECOND);
        assertThat(stoppedAfter(3, first, called, answered).cleanups()).containsExactly(SECOND);
        assertThat(stoppedAfter(3, ENTERED.formatted("Journal")).isLeft()).isFalse();
    }
}
