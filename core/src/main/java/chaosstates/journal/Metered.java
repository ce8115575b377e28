package chaosstates.journal;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Figure;
import chaosstates.model.MetricWatch;
import chaosstates.plan.MetricStep;
import chaosstates.run.RunEvent;
import chaosstates.run.Timestamps;
import chaosstates.wire.ActivityRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Judgement of one metric. A value stands for its period; it counts when that touches the window.
 *
 * @param points all that were read, in the order of time
 * @param window empty when nothing was injected
 * @param failure why it could not be read
 */
record Metered(
        MetricStep metric,
        List<Point> points,
        Optional<Outage.Interval> window,
        boolean isAssumed,
        Optional<String> failure) {

    /** Value of a metric, from a moment on. */
    record Point(Instant at, double value) {}

    Metered {
        points = List.copyOf(points);
    }

    static Metered of(RunEvent.Metered read, Optional<Outage.Interval> fault, Instant start) {
        ActivityRecord record = new ActivityRecord(read.record());
        Optional<Outage.Interval> window =
                read.metric().watch().isOfWholeRun()
                        ? Optional.of(new Outage.Interval(start, read.at()))
                        : fault;
        return new Metered(
                read.metric(),
                points(record.output()),
                window,
                record.isAssumed(),
                read.failure().map(why -> why.text()));
    }

    private static List<Point> points(Json output) {
        List<Point> points = new ArrayList<>();
        if (output instanceof JsonObject answer) {
            List<Json> times = answer.list("times");
            List<Json> values = answer.list("values");
            for (int index = 0; index < Math.min(times.size(), values.size()); index++) {
                point(times.get(index), values.get(index)).ifPresent(points::add);
            }
        }
        points.sort(Comparator.comparing(Point::at));
        return points;
    }

    private static Optional<Point> point(Json time, Json value) {
        return time instanceof JsonString text && value instanceof JsonNumber number
                ? Timestamps.read(text.value()).map(at -> new Point(at, number.asDouble()))
                : Optional.empty();
    }

    private MetricWatch watch() {
        return metric.watch();
    }

    private List<Point> counted() {
        int period = watch().metric().period();
        return window.stream()
                .flatMap(
                        it ->
                                points.stream()
                                        .filter(point -> point.at().isBefore(it.to()))
                                        .filter(
                                                point ->
                                                        point.at()
                                                                .plusSeconds(period)
                                                                .isAfter(it.from())))
                .toList();
    }

    private OptionalDouble of(Figure figure) {
        DoubleSummaryStatistics all =
                counted().stream().mapToDouble(Point::value).summaryStatistics();
        if (all.getCount() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                switch (figure) {
                    case MAXIMUM -> all.getMax();
                    case MINIMUM -> all.getMin();
                    case SUM -> all.getSum();
                    default -> all.getAverage();
                });
    }

    List<Promised> promised() {
        return window.isEmpty()
                ? List.of()
                : watch().objectives().stream()
                        .map(it -> Promised.of(watch().name(), it, of(it.figure())))
                        .toList();
    }

    /** Lists the promises that were broken, in words. */
    List<String> broken() {
        return promised().stream().filter(Promised::isBroken).map(Promised::said).toList();
    }

    /** Says that a promise can't be judged; an assumed answer is not held against the run. */
    Optional<String> doubt() {
        String why = failure.map(it -> ": " + it).orElse(": CloudWatch has no value for the time");
        return promised().stream()
                .filter(it -> it.isKept().isEmpty() && !isAssumed)
                .map(it -> it.unknown() + why)
                .findFirst();
    }

    /** {@code {"probe", "metric", "scope", "figures", "objectives", "failures", "points"}}. */
    JsonObject json() {
        JsonObject figures = JsonObject.EMPTY;
        for (Figure figure : List.of(Figure.MAXIMUM, Figure.MINIMUM, Figure.MEAN, Figure.SUM)) {
            OptionalDouble value = of(figure);
            figures = value.isPresent() ? figures.with(figure.key(), value.getAsDouble()) : figures;
        }
        return JsonObject.EMPTY
                .with("probe", watch().name())
                .with("metric", described())
                .with("scope", watch().isOfWholeRun() ? "run" : "fault")
                .with("figures", figures)
                .with("objectives", promised().stream().map(Promised::json).toList())
                .with("failures", Json.texts(failure.stream().toList()))
                .with("points", points.stream().map(Metered::json).toList());
    }

    private JsonObject described() {
        return JsonObject.EMPTY
                .with("namespace", watch().metric().namespace())
                .with("name", watch().metric().name())
                .with("dimensions", watch().metric().dimensions())
                .with("statistic", watch().metric().statistic())
                .with("period", watch().metric().period());
    }

    private static JsonObject json(Point point) {
        return JsonObject.EMPTY
                .with("start", Timestamps.text(point.at()))
                .with("value", point.value());
    }
}
