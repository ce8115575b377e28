package chaosstates.journal;

import chaosstates.Golden;
import chaosstates.PlanCase;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.plan.Plan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case: an experiment and a history, and the journal that they fold to. */
class JournalFoldTest {

    static List<Path> cases() {
        return Golden.cases("journal-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void folds(Path folder) {
        Plan plan = PlanCase.read(folder).plan();
        Journal journal =
                JournalFold.fold(
                        plan,
                        Events.read(Golden.text(folder.resolve("events.txt"))),
                        "a platform",
                        "a node");
        JsonObject shown = journal.json().with("experiment", Json.of("(as declared)"));
        Golden.check(folder.resolve("expected.journal.json"), JsonWriter.pretty(shown) + "\n");
    }
}
