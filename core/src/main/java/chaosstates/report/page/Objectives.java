package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.model.Figure;
import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Promise;
import chaosstates.report.figure.Watched;
import chaosstates.report.markup.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

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
        watches.stream().limit(MOST).forEach(watch -> strip(watch).ifPresent(content::add));
        List<Promise> promises =
                watches.stream().flatMap(watch -> watch.promises().stream()).toList();
        if (promises.isEmpty()) {
            content.add(tag("p", "Nothing was promised about what was watched."));
        } else {
            content.add(
                    Sections.table(
                            "Objectives",
                            List.of("Objective", "Promised", "Measured"),
                            promises.stream().limit(MOST).map(Objectives::row).toList()));
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

    private static Markup strip(Watched watch, Looks looks, Scale scale) {
        List<Entry> watched =
                looks.entries().stream().filter(entry -> entry.part().isWatched()).toList();
        long bad = watched.stream().filter(entry -> !entry.result().isGood()).count();
        String note = Words.count(watched.size(), "look") + ", " + bad + " out of tolerance";
        Markup label =
                tag("div", text(watch.probe()), tag("span", note).styled("note")).styled("label");
        Markup lane =
                Svg.lane(
                        Strip.HEIGHT,
                        watch.probe() + ": " + note,
                        new Strip(scale, looks, watched).markup());
        return tag("div", tag("div", label, lane).styled("row")).styled("time-line");
    }

    private static Markup row(Promise promise) {
        String measured = words(promise.figure(), promise.measured());
        return Sections.row(
                Markup.group(
                        text(promise.title()), tag("div", promise.probe()).styled("small soft")),
                text(bound(promise)),
                tag(
                                "td",
                                promise.isKept()
                                        .map(kept -> Sections.judged(kept, measured(promise, kept)))
                                        .orElse(tag("span", measured).styled("soft")))
                        .styled("brief"));
    }

    private static String measured(Promise promise, boolean isKept) {
        if (promise.measured().isPresent()) {
            return words(promise.figure(), promise.measured());
        }
        if (promise.figure() == Figure.NO_WORSE_THAN_LAST) {
            return "no earlier run is known";
        }
        return isKept ? "no miss" : "still out at the end";
    }

    private static String bound(Promise promise) {
        return (promise.figure().isSmallGood() ? "at most " : "at least ")
                + words(promise.figure(), promise.promised());
    }

    private static String times(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
    }

    static String words(Figure figure, OptionalDouble value) {
        return switch (figure.unit()) {
            case SHARE -> Words.known(value, Words::share);
            case SECONDS -> Words.known(value, Words::duration);
            case NUMBER -> Words.known(value, Objectives::times);
            case COUNT -> Words.known(value, number -> String.valueOf(Math.round(number)));
            case RATIO -> Words.known(value, number -> times(number) + " times");
        };
    }
}
