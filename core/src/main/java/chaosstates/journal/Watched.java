package chaosstates.journal;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import chaosstates.model.Watch;
import chaosstates.plan.Phase;
import chaosstates.run.RunRecord;
import chaosstates.run.Timestamps;
import chaosstates.run.WatchLook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judgement of one watch: its figures in the window of its objectives, and what was promised.
 *
 * @param figures empty when nothing was injected, so that there is no window
 */
record Watched(Watching watching, Optional<WatchFigures> figures, List<Promised> promised) {

    /** Part of the time that has to be seen: with less nothing is held. */
    private static final double ENOUGH = 0.9;

    static List<Watched> of(Course course) {
        return course.watches().stream().map(watching -> of(course, watching)).toList();
    }

    private static Watched of(Course course, Watching watching) {
        Watch watch = watching.watch().watch();
        List<WatchLook> looks = watching.looks();
        Optional<WatchFigures> figures =
                begun(course)
                        .map(
                                begun ->
                                        new WatchFigures(
                                                looks,
                                                watch.every(),
                                                window(course, watch, looks, begun),
                                                begun,
                                                watching.last().object("figures")));
        List<Promised> promised =
                figures.stream()
                        .flatMap(
                                found ->
                                        watch.objectives().stream()
                                                .map(
                                                        it ->
                                                                Promised.of(
                                                                        watching.watch().name(),
                                                                        it,
                                                                        found)))
                        .toList();
        return new Watched(watching, figures, promised);
    }

    /** Finds when the first action began; without an action the first activity of the method. */
    private static Optional<Instant> begun(Course course) {
        Stream<RunRecord> actions = course.of(Phase.METHOD).stream().filter(RunRecord::isAction);
        return Stream.concat(actions, course.of(Phase.METHOD).stream())
                .flatMap(record -> record.json().string("start").stream())
                .flatMap(start -> Timestamps.read(start).stream())
                .findFirst();
    }

    /** Judges the metrics that were read. */
    static List<Metered> metrics(Course course) {
        Optional<Outage.Interval> fault =
                begun(course).map(begun -> new Outage.Interval(begun, end(course, begun)));
        return course.metrics().stream()
                .map(read -> Metered.of(read, fault, course.span().start()))
                .toList();
    }

    private static Instant end(Course course, Instant begun) {
        Instant end = course.span().tried();
        return end.isBefore(begun) ? begun : end;
    }

    private static Outage.Interval window(
            Course course, Watch watch, List<WatchLook> looks, Instant begun) {
        if (watch.isOfWholeRun() && !looks.isEmpty()) {
            return new Outage.Interval(looks.getFirst().start(), looks.getLast().end());
        }
        return new Outage.Interval(begun, end(course, begun));
    }

    /** Lists the promises that were broken, in words. */
    List<String> broken() {
        return promised.stream().filter(Promised::isBroken).map(Promised::said).toList();
    }

    /** Says why this watch can't be taken for a proof that all is well; empty where it can. */
    Optional<String> doubt() {
        double seen = figures.map(WatchFigures::seen).orElse(1.0);
        String why = watching.failures().stream().findFirst().map(it -> ": " + it).orElse("");
        if (seen < ENOUGH) {
            return Optional.of(
                    "%s was watched for %d %% of the time only, 90 %% are needed%s"
                            .formatted(name(), (int) (100 * seen), why));
        }
        return promised.stream()
                .filter(it -> it.isKept().isEmpty() && !it.isUntimed())
                .map(Promised::unknown)
                .findFirst();
    }

    private String name() {
        return watching.watch().name();
    }

    /**
     * {@code {"probe", "activity", "every", "scope", "window", "seen", "figures", "last",
     * "objectives", "failures", "looks"}}; window and seen are missing where nothing was injected,
     * and last where no run is known that held.
     */
    JsonObject json() {
        Watch watch = watching.watch().watch();
        JsonObject json =
                JsonObject.EMPTY
                        .with("probe", name())
                        .with("activity", watching.watch().probe().source())
                        .with("every", watch.every())
                        .with("scope", watch.isOfWholeRun() ? "run" : "fault");
        if (figures.isPresent()) {
            json =
                    json.with("window", window(figures.get().window()))
                            .with("seen", figures.get().seen());
        }
        json = json.with("figures", figures.map(Watched::figures).orElse(JsonObject.EMPTY));
        if (!watching.last().fields().isEmpty()) {
            json = json.with("last", watching.last());
        }
        return json.with("objectives", promised.stream().map(Promised::json).toList())
                .with("failures", Json.texts(watching.failures()))
                .with("looks", watching.json());
    }

    private static JsonObject window(Outage.Interval window) {
        return JsonObject.EMPTY
                .with("from", Timestamps.text(window.from()))
                .with("to", Timestamps.text(window.to()));
    }

    private static JsonObject figures(WatchFigures figures) {
        JsonObject json = JsonObject.EMPTY;
        for (Map.Entry<Figure, Double> known : figures.known().entrySet()) {
            json = json.with(known.getKey().key(), known.getValue());
        }
        return json;
    }
}
