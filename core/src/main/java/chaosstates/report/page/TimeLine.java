package chaosstates.report.page;

import static chaosstates.report.markup.Markup.group;
import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Part;
import chaosstates.report.figure.Result;
import chaosstates.report.markup.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The run as one time line: parts, activities with their pauses, looks of each probe. */
record TimeLine(Shown shown, Scale scale, Marks marks, PausesLane pauses) {

    private static final int MOST_ROWS = 40;
    private static final int MOST_BARS = 300;
    private static final int LANE = 24;
    private static final int AXIS = 34;

    /** Percent of the width within which two letters would touch. */
    private static final double CLOSE = 2.5;

    /** Makes the section; a sentence where the journal tells no times. */
    static Markup of(Shown shown) {
        Optional<Instant> start = shown.run().start();
        Optional<Instant> end = shown.run().end();
        if (start.isEmpty() || end.isEmpty() || shown.run().entries().isEmpty()) {
            return Sections.section(
                    "Time line", tag("p", "The journal tells of nothing that took time."));
        }
        Scale scale = Scale.of(start.get(), end.get());
        return new TimeLine(shown, scale, Marks.of(shown), PausesLane.of(shown.run(), scale))
                .markup();
    }

    private Markup markup() {
        List<Markup> rows = new ArrayList<>();
        rows.add(row("Time from the start", "", axis()));
        rows.add(row("Parts", "", new PartsLane(shown.run(), scale).markup()));
        Collection<List<Entry>> deeds = deeds().values();
        deeds.stream().limit(MOST_ROWS).forEach(deed -> rows.add(deed(deed)));
        shown.looks().stream().limit(MOST_ROWS).forEach(probe -> rows.add(probe(probe)));
        int left =
                Math.max(0, deeds.size() - MOST_ROWS)
                        + Math.max(0, shown.looks().size() - MOST_ROWS);
        return Sections.section(
                "Time line",
                tag("div", rows).styled("time-line"),
                Sections.leftOut(left, "activity row"),
                Legend.markup(shown.run()),
                moments());
    }

    private static Markup row(String name, String note, Markup lane) {
        Markup label =
                tag(
                                "div",
                                text(name),
                                note.isEmpty() ? Markup.NOTHING : tag("span", note).styled("note"))
                        .styled("label");
        return tag("div", label, lane).styled("row");
    }

    private Markup axis() {
        List<Markup> content = new ArrayList<>();
        List<Double> ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            content.addAll(tick(ticks.get(i), i % 2 == 1 ? "odd" : "even"));
        }
        content.addAll(flags());
        return Svg.lane(AXIS, "axis of the time from the start of the run", content);
    }

    private List<Markup> tick(double tick, String classes) {
        String x = scale.percentOf(tick);
        String anchor = tick == 0 ? "start" : tick > scale.seconds() * 0.94 ? "end" : "middle";
        return List.of(
                Svg.upright("tick", x, 16, AXIS),
                Svg.text(classes, x, 11, anchor, Words.after(tick)));
    }

    /** Letters that would hide each other stand at two heights. */
    private List<Markup> flags() {
        List<Markup> flags = new ArrayList<>();
        double last = -100;
        boolean isLow = false;
        for (int i = 0; i < marks.all().size(); i++) {
            double place = scale.place(marks.all().get(i).at());
            isLow = place - last < CLOSE && !isLow;
            last = place;
            String anchor = place > 97 ? "end" : place < 2 ? "start" : "middle";
            int y = isLow ? AXIS : AXIS - 10;
            flags.add(Svg.text("flag", Scale.percent(place), y, anchor, Marks.letter(i)));
        }
        return flags;
    }

    /** Groups what is no look by its name: activities that were done, in their order. */
    private Map<String, List<Entry>> deeds() {
        return shown.run().entries().stream()
                .filter(entry -> !isInStrip(entry))
                .collect(
                        Collectors.groupingBy(
                                TimeLine::rowName, LinkedHashMap::new, Collectors.toList()));
    }

    private static String rowName(Entry entry) {
        return entry.part().isAwaited() ? entry.place() : entry.name();
    }

    /** Tells whether the activity stands in the strip of its probe, judged or not. */
    private boolean isInStrip(Entry entry) {
        return entry.part() != Part.ROLLBACKS
                && !entry.part().isAwaited()
                && shown.looks().stream().anyMatch(probe -> probe.name().equals(entry.name()));
    }

    private Markup deed(List<Entry> entries) {
        List<Markup> content = new ArrayList<>(lines(LANE));
        List<Entry> drawn = entries.subList(0, Math.min(entries.size(), MOST_BARS));
        for (Entry entry : drawn) {
            entry.start().ifPresent(start -> content.add(bar(entry, start)));
        }
        content.addAll(pauses.of(drawn));
        String name = rowName(entries.getFirst());
        String note = note(entries);
        return row(name, note, Svg.lane(LANE, name + ": " + note, content));
    }

    private Markup bar(Entry entry, Instant start) {
        double from = Math.min(scale.place(start), 99.4);
        double to = entry.end().map(scale::place).orElse(100.0);
        return Svg.bar(Words.key(entry.result()), from, Math.max(to, from + 0.6), 6, 12);
    }

    private String note(List<Entry> entries) {
        Entry first = entries.getFirst();
        String kind =
                first.part().isAwaited() ? first.name() : first.isAction() ? "action" : "probe";
        long bad = entries.stream().filter(entry -> !entry.result().isGood()).count();
        if (entries.size() == 1) {
            Result result = first.result();
            boolean isDone = result == Result.DONE || first.part().isAwaited() && result.isGood();
            return kind + (isDone ? took(first) : ", " + result.words());
        }
        return kind + ", " + entries.size() + " times" + (bad == 0 ? "" : ", " + bad + " not done");
    }

    private String took(Entry entry) {
        String took = Words.took(entry.record().seconds(), shown.run().isRehearsal());
        return took.equals(Words.NOT_MEASURED) ? "" : ", took " + took;
    }

    private Markup probe(Looks probe) {
        List<Markup> content = new ArrayList<>(lines(Strip.HEIGHT));
        content.addAll(new Strip(scale, probe, strip(probe)).markup());
        Counted.of(shown.run(), probe.name(), scale).ifPresent(it -> content.addAll(it.veils()));
        String note = note(probe);
        Markup strip =
                row(
                        probe.name(),
                        note,
                        Svg.lane(Strip.HEIGHT, probe.name() + ": " + note, content));
        Latency latency = Latency.of(scale, probe);
        if (!latency.isDrawn()) {
            return strip;
        }
        List<Markup> chart = new ArrayList<>(lines(Latency.HEIGHT));
        chart.addAll(latency.markup());
        return group(
                strip,
                row(
                        "Latency of " + probe.name(),
                        latency.says(),
                        Svg.lane(
                                Latency.HEIGHT,
                                "Latency of " + probe.name() + ": " + latency.says(),
                                chart)));
    }

    private List<Entry> strip(Looks probe) {
        return shown.run().entries().stream()
                .filter(entry -> entry.name().equals(probe.name()) && isInStrip(entry))
                .toList();
    }

    private static String note(Looks probe) {
        long bad = probe.entries().stream().filter(look -> !look.result().isGood()).count();
        String looks = Words.count(probe.entries().size(), "look");
        return bad == 0
                ? looks + ", none out of tolerance"
                : looks + ", " + bad + " out of tolerance";
    }

    private List<Markup> lines(int height) {
        List<Markup> lines = new ArrayList<>();
        for (double tick : scale.ticks()) {
            lines.add(Svg.upright("tick", scale.percentOf(tick), 0, height));
        }
        marks.all()
                .forEach(
                        mark ->
                                lines.add(
                                        Svg.upright("mark", scale.percent(mark.at()), 0, height)));
        return lines;
    }

    private Markup moments() {
        List<Markup> items = new ArrayList<>();
        for (int i = 0; i < marks.all().size(); i++) {
            Marks.Mark mark = marks.all().get(i);
            items.add(
                    tag(
                            "li",
                            tag("strong", Marks.letter(i)),
                            tag("span", Words.after(scale.at(mark.at()))).styled("soft"),
                            tag("span", mark.text())));
        }
        return items.isEmpty() ? Markup.NOTHING : tag("ul", items).styled("marks");
    }
}
