package chaosstates.report.page;

import chaosstates.journal.Outage;
import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Time that counts for the objectives of a watch, on its strip: all other time is veiled. */
record Counted(Scale scale, Outage.Interval window) {

    /** Height of the label below a strip. */
    static final int LABEL = 18;

    private static final double EDGE = 20;

    /** Finds the time; empty where nothing is promised of the probe, or nothing was injected. */
    static Optional<Counted> of(Run run, String probe, Scale scale) {
        return run.watches().stream()
                .filter(watch -> watch.probe().equals(probe) && !watch.promises().isEmpty())
                .flatMap(watch -> watch.window().stream())
                .map(window -> new Counted(scale, window))
                .findFirst();
    }

    /** Tells whether a look began in the time that counts. */
    boolean has(Entry look) {
        return look.start()
                .filter(at -> !at.isBefore(window.from()) && !at.isAfter(window.to()))
                .isPresent();
    }

    /** Veils the looks that do not count. */
    List<Markup> veils() {
        return List.of(
                Svg.bar("veil", 0, scale.place(window.from()), 0, Strip.HEIGHT),
                Svg.bar("veil", scale.place(window.to()), 100, 0, Strip.HEIGHT));
    }

    /** Draws the veils, and below the strip a line with its name. */
    Markup labelled() {
        double from = scale.place(window.from());
        double to = scale.place(window.to());
        double middle = (from + to) / 2;
        String anchor = middle < EDGE ? "start" : middle > 100 - EDGE ? "end" : "middle";
        return Markup.group(
                Markup.group(veils()),
                Svg.level("counted", from, to, Strip.HEIGHT + 2),
                Svg.text(
                        "",
                        Scale.percent(middle),
                        Strip.HEIGHT + 15,
                        anchor,
                        "counts for the objectives"));
    }

    /** Says from when to when, for who can't see the line. */
    String says() {
        return "%s to %s counts for the objectives".formatted(at(window.from()), at(window.to()));
    }

    private String at(Instant moment) {
        return Words.after(scale.at(moment));
    }
}
