package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.report.ObjectiveText;
import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Promise;
import chaosstates.report.figure.Watched;
import chaosstates.report.markup.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The watches on the first screen: a strip of each, and what was promised beside what came. */
record Objectives(Shown shown) {

    private static final int MOST = 40;

    Markup section() {
        List<Watched> watches = shown.run().watches();
        if (watches.isEmpty()) {
            return Markup.NOTHING;
        }
        List<Markup> content = new ArrayList<>();
        content.add(tag("h2", "Objectives"));
        List<Markup> strips =
                watches.stream().limit(MOST).flatMap(watch -> strip(watch).stream()).toList();
        if (!strips.isEmpty()) {
            content.add(tag("div", strips).styled("time-line"));
            content.add(Legend.ofStrips(shown.run()));
        }
        List<Promise> promises =
                watches.stream().flatMap(watch -> watch.promises().stream()).toList();
        if (promises.isEmpty()) {
            content.add(tag("p", "Nothing was promised about what was watched."));
        } else {
            content.add(
                    Sections.table(
                            "Objectives",
                            List.of("Objective", "Promised", "Measured"),
                            promises.stream().limit(MOST).map(this::row).toList()));
        }
        content.add(Sections.leftOut(promises.size() - MOST, "objective"));
        return tag("section", content);
    }

    private Optional<Markup> strip(Watched watch) {
        Optional<Looks> looks =
                shown.looks().stream().filter(it -> it.name().equals(watch.probe())).findFirst();
        Optional<Instant> start = shown.run().start();
        Optional<Instant> end = shown.run().end();
        return looks.isPresent() && start.isPresent() && end.isPresent()
                ? Optional.of(strip(watch, looks.get(), Scale.of(start.get(), end.get())))
                : Optional.empty();
    }

    private Markup strip(Watched watch, Looks looks, Scale scale) {
        List<Entry> watched =
                looks.entries().stream().filter(entry -> entry.part().isWatched()).toList();
        Optional<Counted> counted = Counted.of(shown.run(), watch.probe(), scale);
        String note = note(watched, counted);
        Markup label =
                tag("div", text(watch.probe()), tag("span", note).styled("note")).styled("label");
        List<Markup> content = new ArrayList<>(new Strip(scale, looks, watched).markup());
        counted.ifPresent(it -> content.add(it.labelled()));
        Markup lane =
                Svg.lane(
                        Strip.HEIGHT + (counted.isPresent() ? Counted.LABEL : 0),
                        watch.probe()
                                + ": "
                                + note
                                + counted.map(it -> "; " + it.says()).orElse(""),
                        content);
        return tag("div", label, lane).styled("row");
    }

    /** Counts the looks that count; the others are told of, too. */
    private static String note(List<Entry> watched, Optional<Counted> counted) {
        List<Entry> own =
                watched.stream()
                        .filter(look -> counted.map(it -> it.has(look)).orElse(true))
                        .toList();
        long bad = own.stream().filter(entry -> !entry.result().isGood()).count();
        int others = watched.size() - own.size();
        return "%s%s, %d out of tolerance%s"
                .formatted(
                        Words.count(own.size(), "look"),
                        others == 0 ? "" : own.size() == 1 ? " counts" : " count",
                        bad,
                        others == 0 ? "" : "; " + others + " more do not count");
    }

    private Markup row(Promise promise) {
        String measured = ObjectiveText.measured(promise, shown.run().isRehearsal());
        return Sections.row(
                Markup.group(
                        text(promise.title()),
                        tag("span", " of " + promise.probe()).styled("small soft")),
                text(ObjectiveText.promised(promise)),
                tag(
                                "td",
                                promise.isKept()
                                        .map(kept -> Sections.judged(kept, measured))
                                        .orElse(tag("span", measured).styled("soft")))
                        .styled("brief"));
    }
}
