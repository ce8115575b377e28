package chaosstates.report;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.report.figure.Run;
import chaosstates.testing.Golden;
import chaosstates.testing.Property;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Reports for build servers, badges and comparisons of the journals in {@code report-cases}. */
class MachineReportsTest {

    private static final Path CASES = Path.of("src/test/resources/report-cases");

    static List<Path> cases() {
        return Golden.cases("report-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTheDocument(Path folder) {
        Golden.check(folder.resolve("junit.xml"), JUnitReport.of(List.of(run(folder))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsItsCases(Path folder) throws Exception {
        Element suite = root(JUnitReport.of(List.of(run(folder))));
        for (String kind : List.of("failure", "error", "skipped")) {
            String counter = kind.equals("skipped") ? kind : kind + "s";
            assertThat(suite.getAttribute(counter))
                    .isEqualTo(String.valueOf(suite.getElementsByTagName(kind).getLength()));
        }
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(String.valueOf(suite.getElementsByTagName("testcase").getLength()));
    }

    @Test
    void theBadgeShowsTheVerdict() {
        Golden.check(CASES.resolve("badge.svg"), Badge.of(run(CASES.resolve("deviated"))));
    }

    @ParameterizedTest
    @CsvSource({
        "held, held, false",
        "held, deviated, true",
        "deviated, held, false",
        "deviated, undo-failed, true",
        "nothing, nothing, false",
        "held, cut-off, true"
    })
    void tellsWhatIsWorse(String before, String now, boolean isWorse) {
        Comparison comparison = comparison(before, now);
        assertThat(comparison.isWorse()).as(comparison.text()).isEqualTo(isWorse);
    }

    /** The verdict stays, and the fault is left: the table says so. */
    @Test
    void somethingLeftUndoneIsWorse() {
        JsonObject journal = journal(CASES.resolve("deviated"));
        JsonObject verdict = journal.object("verdict").with("left", Json.texts(List.of("undo")));
        Run left = Run.of(journal.with("verdict", verdict));
        Comparison comparison = Comparison.of(Run.of(journal), left, Comparison.TOLERANCE);
        assertThat(comparison.worse()).containsExactly("Verdict");
        assertThat(comparison.text()).contains("deviated, not undone");
    }

    /** The Chaos Toolkit passes runs that it did not carry out as meant, or did not undo. */
    @ParameterizedTest
    @CsvSource({
        "passed, GOOD",
        "deviated-after, BAD",
        "failed-activities, ALARM",
        "rollback-failed, ALARM",
        "dry, OPEN",
        "skipped, OPEN",
        "interrupted-signal, OPEN"
    })
    void isNoBetterThanTheRun(String name, Finding.Tone tone) {
        Path original = Path.of("src/test/resources/agent-cases").resolve(name);
        assertThat(Finding.of(run(original)).tone()).isEqualTo(tone);
    }

    @Test
    void isTheTable() {
        Golden.check(CASES.resolve("comparison.txt"), comparison("held", "deviated").text());
    }

    private static Comparison comparison(String before, String now) {
        return Comparison.of(
                run(CASES.resolve(before)), run(CASES.resolve(now)), Comparison.TOLERANCE);
    }

    @Test
    void neverFails() {
        JsonObject whole = journal(CASES.resolve("deviated"));
        Property.tries(200)
                .holds(
                        chance -> {
                            Run odd = Run.of(OddJournals.of(whole, chance));
                            root(JUnitReport.of(List.of(odd)));
                            root(Badge.of(odd));
                            Comparison.of(odd, Run.of(whole), 0).text();
                        });
    }

    private static Element root(String document) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(document))).getDocumentElement();
        } catch (Exception notWellFormed) {
            throw new AssertionError(document, notWellFormed);
        }
    }

    private static Run run(Path folder) {
        return Run.of(journal(folder));
    }

    private static JsonObject journal(Path folder) {
        return (JsonObject) JsonReader.parse(Golden.text(folder.resolve("journal.json")));
    }
}
