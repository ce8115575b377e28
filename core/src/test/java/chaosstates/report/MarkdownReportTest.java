package chaosstates.report;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.report.view.JournalView;
import chaosstates.testing.Golden;
import chaosstates.testing.Property;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages beside some of the journals of {@link AgentReportTest}, and that any journal makes one.
 */
class MarkdownReportTest {

    private static final Path CASES = Path.of("src/test/resources/agent-cases");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith("report.md")).sorted().toList();
        }
    }

    static List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith("journal.json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isThePage(Path page) throws IOException {
        Golden.check(page, report(page.resolveSibling("journal.json")));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void namesEveryActivityThatWasBegun(Path journal) throws IOException {
        String page = report(journal);
        new JournalView((JsonObject) JsonReader.parse(Files.readString(journal)))
                .allRecords()
                .forEach(record -> assertThat(page).contains(Markdown.escaped(record.name())));
    }

    @Test
    void isOfAllJournals() {
        JsonObject one = journal("one");
        JsonObject two = journal("two");
        assertThat(MarkdownReport.of("Two runs", DAY, List.of(one, two)))
                .startsWith(
                        "# Two runs\n\n"
                                + "02 January 2026\n\n"
                                + "## Summary\n\n"
                                + "2 experiments; tagged: one, two")
                .contains("## one\n", "## two\n");
    }

    @Test
    void takesNothingForMarkup() {
        JsonObject journal = journal("a|b <b>*x*</b> [l](u) `c`\n# d");
        assertThat(MarkdownReport.of("t", DAY, List.of(journal)))
                .contains("a\\|b \\<b\\>\\*x\\*\\</b\\> \\[l\\](u) \\`c\\` \\# d")
                .doesNotContain("<b>");
    }

    /** A journal may be of any version, or be written by hand. */
    @Test
    void neverFails() throws IOException {
        Json whole =
                JsonReader.parse(Files.readString(CASES.resolve("continuous-all/journal.json")));
        AgentReport.Call call = new AgentReport.Call("/x", 1, "/j", Optional.empty());
        Property.tries(200)
                .holds(
                        chance -> {
                            JsonObject journal = OddJournals.of(whole, chance);
                            MarkdownReport.of("t", DAY, List.of(journal));
                            AgentReport.run(journal, call);
                        });
    }

    private static JsonObject journal(String title) {
        return JsonObject.EMPTY.with(
                "experiment",
                JsonObject.EMPTY.with("title", title).with("tags", List.of(Json.of(title))));
    }

    private static String report(Path journal) throws IOException {
        JsonObject read = (JsonObject) JsonReader.parse(Files.readString(journal));
        return MarkdownReport.of(MarkdownReport.TITLE, DAY, List.of(read));
    }
}
