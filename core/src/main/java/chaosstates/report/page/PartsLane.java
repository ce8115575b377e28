package chaosstates.report.page;

import chaosstates.report.figure.Part;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lane with the parts of a run, each from its beginning to that of the next. */
record PartsLane(Run run, Scale scale) {

    private static final int HEIGHT = 26;

    /** Percent of the width below which a part shows no name. */
    private static final double NARROW = 4;

    /** Part with its name and its beginning. */
    private record Begun(String name, Instant at) {}

    Markup markup() {
        List<Begun> parts = parts();
        List<Markup> content = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            double from = scale.place(parts.get(i).at());
            double to = i + 1 < parts.size() ? scale.place(parts.get(i + 1).at()) : 100;
            from = Math.min(from, 99);
            content.add(part(parts.get(i).name(), i, from, Math.max(to, from + 1)));
        }
        String names = parts.stream().map(Begun::name).collect(Collectors.joining(", "));
        return Svg.lane(HEIGHT, "parts of the run in order: " + names, content);
    }

    /** A name that does not fit is cut at the end of its part. */
    private static Markup part(String name, int index, double from, double to) {
        return Markup.tag(
                        "svg",
                        Svg.bar("part part-" + index % 2, 0, 100, 2, 22),
                        to - from < NARROW
                                ? Markup.NOTHING
                                : Svg.text("part-name", "6", 17, "start", name))
                .with("x", Scale.percent(from))
                .with("y", "0")
                .with("width", Scale.percent(to - from))
                .with("height", String.valueOf(HEIGHT));
    }

    private List<Begun> parts() {
        List<Begun> parts = new ArrayList<>();
        begin(Part.BEFORE).ifPresent(at -> parts.add(new Begun("Before", at)));
        begin(Part.METHOD)
                .or(() -> begin(Part.DURING))
                .ifPresent(at -> parts.add(new Begun("Method", at)));
        begin(Part.AFTER).ifPresent(at -> parts.add(new Begun("After", at)));
        begin(Part.ROLLBACKS).ifPresent(at -> parts.add(new Begun("Rollbacks", at)));
        return parts;
    }

    private Optional<Instant> begin(Part part) {
        return run.span(part).map(span -> span.from());
    }
}
