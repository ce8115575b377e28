package chaosstates.local;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.journal.Conclusion;
import chaosstates.journal.Journal;
import chaosstates.journal.Status;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonObject;
import chaosstates.run.RunEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class JournalDraftsTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final List<String> said = new ArrayList<>();
    private volatile int asked;
    private Instant now = START;
    private Duration takes = Duration.ZERO;

    private Journal journal() {
        now = now.plus(takes);
        asked++;
        JsonObject json = JsonObject.EMPTY.with("draft", asked);
        return new Journal(
                new Conclusion(Verdict.ERRORED, "", Status.ABORTED, false, List.of()), () -> json);
    }

    private JournalDrafts drafts(Path path) {
        return new JournalDrafts(
                new JournalFile(path),
                this::journal,
                () -> now,
                (level, sentence) -> said.add(sentence));
    }

    private static RunEvent succeeded(int millis) {
        return new RunEvent.Cleared(START.plusMillis(millis), 1, List.of());
    }

    @Test
    void writesAtMostOnceASecond(@TempDir Path folder) throws IOException {
        JournalDrafts drafts = drafts(folder.resolve("journal.json"));
        for (int millis = 0; millis <= 2000; millis += 100) {
            drafts.happened(succeeded(millis));
        }
        assertThat(Files.readString(folder.resolve("journal.json"))).contains("\"draft\": 3");
        assertThat(said).isEmpty();
    }

    @Test
    void takesNoMoreThanATwentiethOfTheRun(@TempDir Path folder) {
        takes = Duration.ofMillis(100);
        JournalDrafts drafts = drafts(folder.resolve("journal.json"));
        for (int millis = 0; millis <= 4000; millis += 100) {
            drafts.happened(succeeded(millis));
        }
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void writesWhatComesWithinASecondWhenItIsOver(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("journal.json");
        try (JournalDrafts drafts = drafts(path)) {
            drafts.happened(succeeded(0));
            drafts.happened(succeeded(900));
            drafts.happened(succeeded(910));
            while (!Files.readString(path).contains("\"draft\": 2")) {
                Thread.sleep(20);
            }
        }
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void writesNothingMoreWhenTheRunIsOver(@TempDir Path folder) throws Exception {
        JournalDrafts drafts = drafts(folder.resolve("journal.json"));
        drafts.happened(succeeded(0));
        drafts.happened(succeeded(900));
        drafts.close();
        drafts.happened(succeeded(5000));
        Thread.sleep(300);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void aFullDiskEndsNoRun(@TempDir Path folder) {
        JournalDrafts drafts = drafts(folder.resolve("gone").resolve("journal.json"));
        drafts.happened(succeeded(0));
        drafts.happened(succeeded(5000));
        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("The journal can't be written while the run goes on: ");
    }
}
