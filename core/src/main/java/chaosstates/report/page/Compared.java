package chaosstates.report.page;

import static chaosstates.report.markup.Markup.group;
import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.report.Comparison;
import chaosstates.report.Finding;
import chaosstates.report.Words;
import chaosstates.report.figure.Figures;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The run beside earlier ones: the last that held, and the trend. */
record Compared(Shown shown) {

    private static final int MOST = 50;

    private static final String TITLE = "Compared with the last run that held";

    /** Makes nothing where no earlier run is given, or known to the journal. */
    Markup sections() {
        return shown.earlier().isEmpty() ? withLast() : group(comparison(), trend());
    }

    private Markup withLast() {
        List<Comparison.Row> rows =
                Comparison.withLast(shown.run().watches(), Comparison.TOLERANCE).rows();
        Optional<Instant> start =
                shown.run().watches().stream()
                        .flatMap(watch -> watch.last().stream())
                        .flatMap(last -> last.start().stream())
                        .findFirst();
        return rows.isEmpty() ? Markup.NOTHING : Sections.section(TITLE, since(start), table(rows));
    }

    private Markup comparison() {
        return shown.lastThatHeld()
                .map(held -> Sections.section(TITLE, since(held.start()), table(rows(held))))
                .orElseGet(
                        () ->
                                Sections.section(
                                        TITLE,
                                        tag(
                                                "p",
                                                "None of the earlier runs of this experiment held.")));
    }

    private static Markup since(Optional<Instant> held) {
        return held.<Markup>map(
                        at ->
                                tag("p", text("It ran at "), Sections.time(at), text("."))
                                        .styled("soft"))
                .orElse(Markup.NOTHING);
    }

    private List<Comparison.Row> rows(Run held) {
        return Comparison.of(held, shown.run(), Comparison.TOLERANCE).rows();
    }

    private static Markup table(List<Comparison.Row> rows) {
        return Sections.table(
                "Comparison",
                List.of("Figure", "Then", "Now", "Change"),
                rows.stream().map(Compared::row).toList());
    }

    private static Markup row(Comparison.Row row) {
        Markup change =
                switch (row.change()) {
                    case WORSE -> Sections.judged(false, row.change().words());
                    case BETTER -> Sections.judged(true, row.change().words());
                    case SAME, CHANGED, NOT_KNOWN -> text(row.change().words());
                };
        return Sections.row(text(row.what()), text(row.earlier()), text(row.later()), change);
    }

    private Markup trend() {
        List<Run> runs = new ArrayList<>(shown.earlier());
        runs.add(shown.run());
        runs.sort(Run.byStart());
        List<Run> last = runs.subList(Math.max(0, runs.size() - MOST), runs.size());
        double most = last.stream().flatMapToDouble(run -> outage(run)).max().orElse(0);
        return Sections.section(
                "Trend",
                Sections.table(
                        "Trend",
                        List.of("Run", "Verdict", "Outage", "In tolerance", "p95", "Duration"),
                        last.stream().map(run -> row(run, most)).toList()));
    }

    private static DoubleStream outage(Run run) {
        return Figures.of(run).outage().stream();
    }

    private Markup row(Run run, double most) {
        Figures figures = Figures.of(run);
        Finding finding = Finding.of(run);
        return Sections.row(
                tag("span", name(run)),
                verdict(finding),
                tag(
                                "td",
                                text(Words.known(figures.outage(), Words::duration)),
                                bar(figures.outage().orElse(0), most))
                        .styled("brief"),
                text(Words.known(figures.share(), Words::share)),
                tag("td", Words.took(figures.p95(), run.isRehearsal())).styled("brief"),
                tag("td", Words.known(figures.duration(), Words::duration)).styled("brief"));
    }

    private Markup name(Run run) {
        Markup when = run.start().<Markup>map(Sections::time).orElse(text(Words.NOT_KNOWN));
        return run.title().equals(shown.run().title())
                ? when
                : group(when, text(" "), text(run.title()));
    }

    private static Markup verdict(Finding finding) {
        return switch (finding.tone()) {
            case GOOD -> Sections.judged(true, finding.word());
            case BAD, ALARM -> Sections.judged(false, finding.word());
            case OPEN -> tag("span", finding.word()).styled("open");
        };
    }

    private static Markup bar(double seconds, double most) {
        double width = most == 0 ? 0 : seconds / most * 100;
        return tag("svg", Svg.bar("ground", 0, 100, 0, 10), Svg.bar("outage", 0, width, 0, 10))
                .styled("bars")
                .with("aria-hidden", "true");
    }
}
