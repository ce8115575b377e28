package chaosstates.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.report.page.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the journals in core's {@code report-cases}, as a real browser shows them. Pictures
 * and prints of them are left in {@code target/pages}, to be looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPagesTest {

    private static final Path CASES =
            Peers.MODULE.resolve("../core/src/test/resources/report-cases").normalize();
    private static final Path PAGES = Peers.MODULE.resolve("target/pages");
    private static final String SCRIPT_RUNS = "GMT+9";

    private JsonObject seen;

    static List<String> pages() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            Stream<String> names =
                    cases.filter(Files::isDirectory).map(it -> it.getFileName().toString());
            return Stream.concat(names, Stream.of("trend")).sorted().toList();
        }
    }

    /** Opens all pages in one browser, since its start takes the time. */
    @BeforeAll
    void browse() throws Exception {
        Path browser = Peers.browser();
        Files.createDirectories(PAGES);
        List<Object> command = new ArrayList<>(List.of("node", Peers.script("browse.js"), PAGES));
        for (String name : pages()) {
            command.add(Files.writeString(file(name), page(name)));
        }
        Program.Result result =
                Program.of(PAGES, command.toArray())
                        .with(Map.of("CHROMIUM", browser.toString()))
                        .within(300)
                        .run();
        assertThat(result.exitCode()).as(result.err()).isZero();
        seen = (JsonObject) JsonReader.parse(result.out());
    }

    private static Path file(String name) {
        return PAGES.resolve(name + ".html");
    }

    private static String page(String name) throws IOException {
        return name.equals("trend")
                ? HtmlReport.of(List.of(journal("held"), journal("watched")))
                : HtmlReport.of(List.of(journal(name)));
    }

    private static JsonObject journal(String name) throws IOException {
        Path file = CASES.resolve(name).resolve("journal.json");
        return (JsonObject) JsonReader.parse(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isQuietAccessibleAndNarrowEnough(String name) {
        JsonObject views = seen.object(file(name).toString());
        assertThat(views.fields()).hasSize(4);
        for (String view : views.fields().keySet()) {
            JsonObject looked = views.object(view);
            assertThat(looked.list("noise")).as("console in " + view).isEmpty();
            assertThat(looked.list("requests")).as("requests in " + view).isEmpty();
            assertThat(looked.list("violations")).as("axe-core in " + view).isEmpty();
            assertThat(looked.number("overflow").orElseThrow().doubleValue())
                    .as("pixels beyond the width in " + view)
                    .isLessThanOrEqualTo(0);
        }
    }

    /** Shows that the policy takes the script of the page itself. */
    @ParameterizedTest
    @MethodSource("pages")
    void showsTheReadersZone(String name) throws IOException {
        boolean hasTimes = Files.readString(file(name)).contains("<time");
        JsonObject views = seen.object(file(name).toString());
        for (String view : views.fields().keySet()) {
            assertThat(views.object(view).number("zones").orElseThrow().intValue() > 0)
                    .as(SCRIPT_RUNS + " in " + view)
                    .isEqualTo(hasTimes);
        }
    }
}
