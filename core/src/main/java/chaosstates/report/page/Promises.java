package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.json.Json;
import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Part;
import chaosstates.report.markup.Markup;
import chaosstates.report.view.RecordView;
import chaosstates.tolerance.ToleranceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Section with the promises of the hypothesis beside the measurements. */
record Promises(Shown shown) {

    private static final int MOST = 100;

    Markup section() {
        String title = "Promised and measured";
        List<Looks> looks = shown.looks();
        if (looks.isEmpty()) {
            return Sections.section(title, tag("p", nothing()));
        }
        List<Markup> rows = looks.stream().limit(MOST).map(Promises::row).toList();
        return Sections.section(
                title,
                hypothesis(),
                Sections.table(
                        title,
                        List.of(
                                "Probe",
                                "Promised",
                                "Before",
                                "Under the fault",
                                "After",
                                "Longest outage"),
                        rows),
                Sections.leftOut(looks.size() - MOST, "probe"));
    }

    private String nothing() {
        return shown.run().journal().declaredProbes().isEmpty()
                ? "The experiment declares no steady state: nothing was promised, so nothing was judged."
                : "The steady state was declared, but the journal has no look at it.";
    }

    private Markup hypothesis() {
        return shown.run()
                .journal()
                .experiment()
                .object("steady-state-hypothesis")
                .string("title")
                .<Markup>map(title -> tag("p", Sections.cut(title, 300)).styled("soft"))
                .orElse(Markup.NOTHING);
    }

    private static Markup row(Looks probe) {
        return Sections.row(
                text(probe.name()),
                tag("td", wanted(probe)).styled("wide"),
                measured(probe, both(probe, Part.BEFORE, Part.WATCHED_BEFORE)),
                under(probe, both(probe, Part.METHOD, Part.DURING), probe.in(Part.WATCHED)),
                measured(probe, probe.in(Part.AFTER)),
                tag("td", outage(probe)).styled("brief"));
    }

    private static List<Entry> both(Looks probe, Part one, Part other) {
        return Stream.concat(probe.in(one).stream(), probe.in(other).stream()).toList();
    }

    /** Shows the looks under the fault. A miss of a watch is no deviation: objectives judge it. */
    private static Markup under(Looks probe, List<Entry> judged, List<Entry> watched) {
        List<Entry> all = Stream.concat(judged.stream(), watched.stream()).toList();
        boolean isJudged = judged.stream().anyMatch(look -> !look.result().isGood());
        Optional<Entry> bad = watched.stream().filter(look -> !look.result().isGood()).findFirst();
        long good = all.stream().filter(look -> look.result().isGood()).count();
        return isJudged || bad.isEmpty()
                ? measured(probe, all)
                : tag(
                                "td",
                                text(good + " of " + all.size()),
                                tag(
                                                "div",
                                                Sections.cut(why(probe, bad.get()), 200)
                                                        + "; objectives judge it, not single looks")
                                        .styled("small soft"))
                        .styled("wide");
    }

    static String wanted(Looks probe) {
        return probe.tolerance().equals(Json.ofNull())
                ? Words.NOT_KNOWN
                : Sections.cut(ToleranceText.wanted(probe.tolerance()), 200);
    }

    private static Markup measured(Looks probe, List<Entry> looks) {
        Optional<Entry> bad = looks.stream().filter(look -> !look.result().isGood()).findFirst();
        if (looks.isEmpty()) {
            return tag("span", "no look").styled("soft");
        }
        if (bad.isEmpty()) {
            return Sections.judged(
                    true, looks.size() == 1 ? "met" : looks.size() + " of " + looks.size());
        }
        long good = looks.stream().filter(look -> look.result().isGood()).count();
        String words =
                looks.size() == 1 ? bad.get().result().words() : good + " of " + looks.size();
        return tag(
                        "td",
                        Sections.judged(false, words),
                        tag("div", Sections.cut(why(probe, bad.get()), 200)).styled("small soft"))
                .styled("wide");
    }

    /** Says why a look was bad, with the words of the log. */
    static String why(Looks probe, Entry look) {
        return switch (look.result()) {
            case MISSED -> missed(probe, look.record());
            case FAILED -> look.record().lastLine();
            case CUT_OFF -> "the run ended before it did";
            case DONE, MET -> "";
        };
    }

    private static String missed(Looks probe, RecordView look) {
        return ToleranceText.miss(probe.tolerance(), look.field("output"), look.toleranceError());
    }

    private static String outage(Looks probe) {
        return probe.longestOutage()
                .map(longest -> longest.toMillis() / 1000.0)
                .map(seconds -> seconds == 0 ? "none seen" : "at least " + Words.duration(seconds))
                .orElse(Words.NOT_KNOWN);
    }
}
