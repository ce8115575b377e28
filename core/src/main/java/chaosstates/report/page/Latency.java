package chaosstates.report.page;

import chaosstates.report.Words;
import chaosstates.report.figure.Durations;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Result;
import chaosstates.report.markup.Markup;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Chart of how long the looks of one probe took, a dot for each that got an answer, with median and
 * 95th percentile.
 */
record Latency(Scale scale, Looks looks, Durations all, double longest) {

    static Latency of(Scale scale, Looks looks) {
        Durations all = looks.durations();
        return new Latency(scale, looks, all, all.longest().orElse(0));
    }

    static final int HEIGHT = 72;

    /** Looks with which a chart says more than its figures. */
    private static final int FEWEST = 5;

    private static final int TOP = 14;
    private static final int BOTTOM = 66;
    private static final int WIDTH = 1000;
    private static final int STEPS = 100;

    /** Tells whether there is anything to draw: in virtual time all durations may be 0. */
    boolean isDrawn() {
        return all.seconds().size() >= FEWEST && longest > 0;
    }

    List<Markup> markup() {
        List<Markup> content = new ArrayList<>();
        content.add(Svg.level("tick", 0, 100, TOP));
        content.add(Svg.level("tick", 0, 100, BOTTOM));
        content.add(Svg.text("", "0", TOP - 4, "start", Words.duration(longest)));
        content.add(
                Svg.stretched(
                        TOP,
                        BOTTOM - TOP,
                        WIDTH,
                        STEPS,
                        Svg.path("dots", dots(Result.MET)),
                        Svg.path("dots missed", dots(Result.MISSED))));
        content.add(level("median", all.median()));
        content.add(level("p95", all.p95()));
        return content;
    }

    private Markup level(String classes, OptionalDouble seconds) {
        return seconds.isEmpty()
                ? Markup.NOTHING
                : Svg.level(classes, 0, 100, BOTTOM - part(seconds.getAsDouble()) * (BOTTOM - TOP));
    }

    /** Draws dots that would hide each other once. */
    private String dots(Result result) {
        Set<String> dots = new LinkedHashSet<>();
        for (Entry look : looks.timed()) {
            if (look.result() == result) {
                look.start()
                        .ifPresent(
                                start ->
                                        look.record()
                                                .seconds()
                                                .ifPresent(
                                                        seconds ->
                                                                dots.add(
                                                                        dot(
                                                                                scale.place(start),
                                                                                seconds))));
            }
        }
        return String.join("", dots);
    }

    private String dot(double place, double seconds) {
        long x = Math.round(place / 100 * WIDTH);
        long y = Math.round((1 - part(seconds)) * STEPS);
        return "M" + x + " " + y + "h0";
    }

    private double part(double seconds) {
        return seconds / longest;
    }

    String says() {
        return "median %s, p95 %s, longest %s"
                .formatted(
                        Words.known(all.median(), Words::duration),
                        Words.known(all.p95(), Words::duration),
                        Words.known(all.longest(), Words::duration));
    }
}
