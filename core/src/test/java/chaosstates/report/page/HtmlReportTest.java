package chaosstates.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.report.Finding;
import chaosstates.report.OddJournals;
import chaosstates.report.figure.Part;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import chaosstates.testing.Golden;
import chaosstates.testing.Property;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages beside the journals in {@code report-cases}, and properties of any page. */
class HtmlReportTest {

    private static final Path CASES = Path.of("src/test/resources/report-cases");
    private static final Pattern DATA = Pattern.compile("href=\"data:[^\"]*base64,([^\"]*)\"");
    private static final int MOST_BYTES = 500_000;

    static List<Path> cases() {
        return Golden.cases("report-cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isThePage(Path folder) {
        Golden.check(folder.resolve("page.html"), shortened(page(journal(folder))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void carriesTheJournal(Path folder) throws IOException {
        JsonObject journal = journal(folder);
        assertThat(JsonReader.parse(carried(page(journal)))).isEqualTo(journal);
    }

    static List<Path> originals() {
        return Golden.cases("agent-cases");
    }

    /** Shows of journals that the Chaos Toolkit wrote what was begun, and how it was judged. */
    @ParameterizedTest
    @MethodSource("originals")
    void showsJournalsOfTheOriginal(Path folder) {
        Run run = Run.of(journal(folder));
        String page = page(run.journal().json());
        assertThat(page).contains(Markup.text(Finding.of(run).reason()).source());
        run.entries().stream()
                .filter(entry -> entry.part() != Part.DURING)
                .forEach(entry -> assertThat(page).contains(Markup.text(entry.name()).source()));
    }

    @Test
    void letsNoTextOfAJournalBecomeMarkup() {
        String page = page(journal(CASES.resolve("hostile")));
        assertThat(page).doesNotContain("<img", "alert(1)</script>", "\u202e", "\u0000");
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void comparesWithTheLastRunThatHeld() {
        JsonObject held = journal(CASES.resolve("held"));
        JsonObject deviated = later(journal(CASES.resolve("deviated")));
        Golden.check(
                CASES.resolve("trend.html"), shortened(HtmlReport.of(List.of(deviated, held))));
    }

    /** Shows the last run that held beside this one, where only the journal knows it. */
    @Test
    void comparesWithTheRunThatTheJournalKnows() {
        JsonObject journal = journal(CASES.resolve("objectives"));
        JsonObject last =
                (JsonObject)
                        JsonReader.parse(
                                """
                                {"start": "2026-01-01T03:04:05+00:00", "figures": {"longest-outage": 4.0}}
                                """);
        List<JsonObject> watches =
                journal.objects("watches").stream().map(it -> it.with("last", last)).toList();
        String title = "Compared with the last run that held";
        assertThat(page(journal)).doesNotContain(title);
        assertThat(page(journal.with("watches", watches)))
                .contains(title, "2026-01-01 03:04:05 UTC", "Longest outage of web-site-answers")
                .containsPattern("<td[^>]*>4 s</td>\\s*<td[^>]*>5 s</td>");
    }

    /** The later of two runs is shown, whatever the order of the journals is. */
    private static JsonObject later(JsonObject journal) {
        String text = JsonWriter.compact(journal).replace("2026-01-02T", "2026-01-03T");
        return (JsonObject) JsonReader.parse(text);
    }

    @Test
    void isSmallForAnHourOfLooksEachSecond() throws IOException {
        String page = page(watched(3600));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        assertThat(JsonReader.parse(carried(page))).isEqualTo(watched(3600));
    }

    @Test
    void leavesAJournalOutThatDoesNotFit() {
        String page = page(watched(3600).with("noise", noise(MOST_BYTES)));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        assertThat(page).contains("is too large to be carried in this page");
    }

    /** A page that leaves something out says so. One rollback is declared beside those played. */
    @Test
    void saysWhatItLeavesOut() {
        JsonObject journal = journal(CASES.resolve("deviated"));
        JsonObject action =
                journal.objects("run").stream()
                        .filter(it -> it.object("activity").string("type").get().equals("action"))
                        .findFirst()
                        .get();
        String page =
                page(
                        journal.with("run", named("action", action, 15))
                                .with("rollbacks", named("rollback", action, 203)));
        assertThat(page)
                .contains("action-11 and 3 more.", "4 rollbacks more are left out here")
                .doesNotContain("probes more are left out here");
    }

    private static List<JsonObject> named(String name, JsonObject record, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                record.with(
                                        "activity",
                                        record.object("activity").with("name", name + "-" + i)))
                .toList();
    }

    @Test
    void neverFails() {
        JsonObject whole = journal(CASES.resolve("deviated"));
        Property.tries(200)
                .holds(chance -> HtmlReport.of(List.of(OddJournals.of(whole, chance), whole)));
    }

    /** Makes a text that can't be packed. */
    private static JsonString noise(int length) {
        StringBuilder text = new StringBuilder();
        long state = 7;
        while (text.length() < length) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            text.append(Long.toString(state >>> 1, 36));
        }
        return Json.of(text.toString());
    }

    /** Makes the journal of a run with a look each second. */
    private static JsonObject watched(int seconds) {
        JsonObject journal = journal(CASES.resolve("deviated"));
        JsonObject states = journal.object("steady_states");
        JsonObject state = states.objects("during").getLast();
        JsonObject look = state.objects("probes").getLast();
        List<JsonObject> during = new ArrayList<>();
        for (int i = 0; i < seconds; i++) {
            double took = (7 + i * 37 % 101) / 1000.0;
            JsonObject timed =
                    look.with("start", moment(i, 0))
                            .with("end", moment(i, took))
                            .with("duration", took)
                            .with("tolerance_met", i < 900 || i > 940);
            during.add(state.with("probes", List.of(timed)));
        }
        return journal.with("steady_states", states.with("during", during))
                .with("end", moment(seconds, 0));
    }

    private static String moment(int second, double more) {
        return "2026-01-02T%02d:%02d:%02d.%06d+00:00"
                .formatted(
                        3 + (second + 300) / 3600,
                        (second + 300) / 60 % 60,
                        second % 60,
                        Math.round(more * 1e6));
    }

    private static JsonObject journal(Path folder) {
        return (JsonObject) JsonReader.parse(Golden.text(folder.resolve("journal.json")));
    }

    private static String page(JsonObject journal) {
        return HtmlReport.of(List.of(journal));
    }

    private static String carried(String page) throws IOException {
        Matcher link = DATA.matcher(page);
        assertThat(link.find()).isTrue();
        byte[] content = Base64.getDecoder().decode(link.group(1));
        return page.contains("download=\"journal.json.gz\"")
                ? new String(
                        new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes(),
                        StandardCharsets.UTF_8)
                : new String(content, StandardCharsets.UTF_8);
    }

    /** Leaves out what is the same in each page, or can't be read. */
    private static String shortened(String page) {
        return page.replaceFirst("(?s)<style>.*?</style>", "<style>…</style>")
                .replaceFirst("(?s)<script>.*?</script>", "<script>…</script>")
                .replaceAll("sha256-[^&]+", "sha256-…")
                .replaceAll("base64,[^\"]*", "base64,…");
    }
}
