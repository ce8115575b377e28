package chaosstates.report.page;

import static chaosstates.report.markup.Markup.group;
import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.report.Finding;
import chaosstates.report.Words;
import chaosstates.report.markup.Markup;
import chaosstates.report.ways.Ways;
import java.util.List;

/** Page of the ways that a run can go, as one HTML file that needs nothing else. */
public final class WaysPage {

    private static final List<String> TITLES =
            List.of(
                    "Where",
                    "What happens",
                    "Verdict",
                    "Rollbacks played",
                    "Left undone",
                    "Takes",
                    "Console");

    private static final String FOOTER =
            "Made by Chaos States from the compiled state machine, in virtual time: nothing was"
                    + " called. Activities take no time here; pauses, time limits and retries do.";

    private WaysPage() {}

    /** Makes the page. */
    public static String of(Ways ways) {
        return Frame.page(
                "Every way it can go: " + ways.title(),
                tag(
                        "header",
                        tag("p", "Chaos experiment: every way it can go").styled("kind"),
                        tag("h1", ways.title())),
                tag("main", summary(ways), table(ways)),
                FOOTER);
    }

    private static Markup summary(Ways ways) {
        Finding.Tone tone = tone(ways);
        List<Markup> all = ways.summary().stream().<Markup>map(said -> tag("p", said)).toList();
        return tag("section", Opening.sign(tone), tag("div", tag("h2", title(ways)), group(all)))
                .styled("verdict is-" + Words.key(tone));
    }

    /** A rollback that fails always leaves something; that nobody tries is another matter. */
    private static Finding.Tone tone(Ways ways) {
        if (!ways.abandoned().isEmpty()) {
            return Finding.Tone.BAD;
        }
        return ways.leftOver().isEmpty() ? Finding.Tone.GOOD : Finding.Tone.OPEN;
    }

    private static String title(Ways ways) {
        int left = ways.leftOver().size();
        return left == 0
                ? "Nothing that is due stays undone"
                : "A fault may be left over, in %d of %s"
                        .formatted(left, Words.count(ways.all().size(), "way"));
    }

    private static Markup table(Ways ways) {
        return Sections.section(
                Words.count(ways.all().size(), "way"),
                Sections.table("Ways", TITLES, ways.rows().stream().map(WaysPage::row).toList()));
    }

    private static Markup row(Ways.Row row) {
        return Sections.row(
                text(row.where().isEmpty() ? "–" : row.where()),
                text(row.what()),
                group(text(row.verdict()), why(row)),
                text(row.rollbacks()),
                row.isFaultLeft() ? tag("p", Sections.judged(false, row.left())) : text(row.left()),
                text(row.takes()),
                group(text(row.console()), endsIn(row)));
    }

    private static Markup why(Ways.Row row) {
        List<Markup> reasons =
                row.reasons().stream().<Markup>map(reason -> tag("li", reason)).toList();
        return Sections.fold("why", tag("ul", reasons).styled("plain small"));
    }

    private static Markup endsIn(Ways.Row row) {
        return tag("p", "ends in " + row.state()).styled("soft small");
    }
}
