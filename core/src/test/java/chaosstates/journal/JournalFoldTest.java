package chaosstates.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.PlanCase;
import chaosstates.history.History;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.plan.Plan;
import chaosstates.run.EventLog;
import chaosstates.testing.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Test of the fold. A case has an experiment and a history, that of its guardian where there was
 * one, and the journal.
 */
class JournalFoldTest {

    private static final Host HOST = new Host("a platform", "a node");

    static List<Path> cases() {
        return Golden.cases("journal-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void folds(Path folder) {
        JsonObject shown = journal(folder).with("experiment", "(as declared)");
        Golden.check(folder.resolve("expected.journal.json"), JsonWriter.pretty(shown) + "\n");
    }

    /** Asserts that the title stays as declared, since only a run here and now can fill it in. */
    @Test
    void leavesTheTitleAsDeclared() {
        JsonObject journal = journal(Path.of("src/test/resources/journal-cases/held"));
        assertThat(journal.object("experiment").string("title"))
                .contains("The shop ${shop} stays open");
    }

    private static JsonObject journal(Path folder) {
        Plan plan = PlanCase.read(folder).plan();
        History run = EventLog.read(Golden.text(folder.resolve("events.txt")));
        List<History> guardians =
                Stream.of("guardian.txt", "guardian-again.txt")
                        .map(folder::resolve)
                        .filter(Files::exists)
                        .map(file -> EventLog.read(Golden.text(file)))
                        .toList();
        return JournalFold.fold(plan, run, guardians, HOST).json();
    }
}
