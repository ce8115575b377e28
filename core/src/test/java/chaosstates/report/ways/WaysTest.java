package chaosstates.report.ways;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.report.page.WaysPage;
import chaosstates.report.ways.Mishap.Kind;
import chaosstates.report.ways.Way.Console;
import chaosstates.report.ways.Way.Played;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Test of the rows that ways make, of what is said first, and of the page. */
class WaysTest {

    private static final List<Played> MENDED = List.of(new Played("mend", true, false));
    private static final List<Played> TRIED = List.of(new Played("mend", false, false));

    private static Way way(
            Mishap mishap, List<Played> rollbacks, List<String> left, boolean isFaultLeft) {
        return new Way(
                mishap,
                left.isEmpty() ? "held" : "undo-failed",
                "because of <script>alert(1)</script>",
                new Way.Undoing(rollbacks, left, isFaultLeft),
                Duration.ofSeconds(mishap.kind() == Kind.HANGS ? 60 : 0),
                new Console("FAILED", "NotInjected", "", "Not injected"),
                Optional.empty());
    }

    private static Way well(String state, Kind kind) {
        return way(Mishap.of(state, kind), MENDED, List.of(), false);
    }

    private static Ways ways(Way... all) {
        return new Ways("<b>Shop</b>", List.of("cut"), List.of("mend"), List.of(all), List.of());
    }

    @Test
    void whatComesToTheSameAtOnePlaceIsOneRow() {
        Ways ways =
                ways(
                        well("Action: cut", Kind.FAILS),
                        well("Action: cut", Kind.HANGS),
                        way(Mishap.of("Action: cut", Kind.MISSES), List.of(), List.of(), true));
        assertThat(ways.rows())
                .extracting(Ways.Row::what)
                .containsExactly("fails, hangs", "misses its tolerance");
        assertThat(ways.rows().getFirst().takes()).isEqualTo("0 s to 1 min");
    }

    @Test
    void neighbouringStatesInWhichTheExecutionEndsAreOneRow() {
        Ways ways =
                ways(
                        well("Gate", Kind.STOPPED),
                        well("Pause", Kind.STOPPED),
                        way(Mishap.of("Action: cut", Kind.STOPPED), TRIED, List.of("mend"), true),
                        well("Journal", Kind.STOPPED));
        assertThat(ways.rows())
                .extracting(Ways.Row::where)
                .containsExactly("Gate … Pause", "Action: cut", "Journal");
    }

    @Test
    void aFaultThatNobodyUndoesIsToldApartFromARollbackThatFails() {
        Way failed = way(Mishap.of("Rollback: mend", Kind.FAILS), TRIED, List.of("mend"), true);
        Way abandoned = way(Mishap.of("Action: cut", Kind.FAILS), List.of(), List.of(), true);
        Way unplayed = way(Mishap.of("Probe", Kind.FAILS), List.of(), List.of("mend"), true);
        Ways ways = ways(failed, abandoned, unplayed);
        assertThat(ways.abandoned()).containsExactly(abandoned, unplayed);
        assertThat(ways.summary())
                .containsExactly(
                        "A FAULT IS LEFT OVER, AND NOBODY UNDOES IT, in 2 of 3 ways: Action: cut"
                                + " fails; Probe fails.",
                        "A fault is left over when a rollback does not work: Rollback: mend fails.");
        assertThat(WaysTable.of(ways)).containsPattern("(?m)^! +Rollback: mend");
    }

    @Test
    void thePageLetsNoMarkupThrough() {
        String page = WaysPage.of(ways(well("<i>Action</i>", Kind.FAILS)));
        assertThat(page)
                .contains("&lt;b&gt;Shop&lt;/b&gt;", "&lt;script&gt;alert", "&lt;i&gt;Action")
                .doesNotContain("<b>Shop", "<script>alert", "<i>Action")
                .contains("verdict is-good");
    }
}
