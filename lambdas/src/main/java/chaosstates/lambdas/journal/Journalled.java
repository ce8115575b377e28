package chaosstates.lambdas.journal;

import chaosstates.journal.Journal;
import chaosstates.journal.Outage;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import chaosstates.wire.JournalResult;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run with its journal, and what is told of it.
 *
 * @param experiment its name
 * @param execution its ARN
 * @param kept where the journal is, and whether it tells anything new
 * @param report where the page is; empty where none could be written
 * @param leases the targets that the run had for itself
 */
public record Journalled(
        String experiment,
        String execution,
        Journal journal,
        JournalStore.Kept kept,
        Optional<String> report,
        List<String> leases) {

    /** Returns the result with which the machine goes on. */
    JournalResult result() {
        JournalResult result = journal.result().at(kept.location());
        return report.map(result::reported).orElse(result);
    }

    /** Tells whether the run is counted: once, whoever journals it again. */
    public boolean isCounted() {
        return kept.news() == JournalStore.News.FIRST;
    }

    /** Tells whether anybody has to be told: not what was told before. */
    public boolean isTold() {
        return kept.news() != JournalStore.News.NONE;
    }

    /** The {@code detail} of the event that the run has ended. */
    public JsonObject detail() {
        JsonObject detail =
                JsonObject.EMPTY
                        .with("experiment", experiment)
                        .with("execution", execution)
                        .with("verdict", journal.verdict().key())
                        .with("reason", journal.reason())
                        .with("status", journal.status())
                        .with("deviated", journal.deviated())
                        .with("undone", journal.isUndone())
                        .with("start", field("start"))
                        .with("end", field("end"))
                        .with("journal", kept.location());
        return report.map(page -> detail.with("report", page)).orElse(detail);
    }

    private Json field(String key) {
        return journal.json().get(key).orElse(Json.ofNull());
    }

    /**
     * A line of log from which CloudWatch makes metrics, at the time when the run ended.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">Embedded
     *     metric format</a>
     */
    public JsonObject metrics() {
        JsonObject runs = metric("Runs", "Count");
        List<JsonObject> all =
                List.of(
                        runs,
                        metric("Duration", "Seconds"),
                        metric("NotUndone", "Count"),
                        metric("OutageSeconds", "Seconds"));
        return JsonObject.EMPTY
                .with(
                        "_aws",
                        about(
                                metrics(List.of("Experiment"), all),
                                metrics(List.of("Experiment", "Verdict"), List.of(runs))))
                .with("Experiment", experiment)
                .with("Verdict", journal.verdict().key())
                .with("Runs", 1)
                .with("Duration", field("duration"))
                .with("NotUndone", journal.isUndone() ? 0 : 1)
                .with("OutageSeconds", Outage.seconds(journal.json()))
                .with("execution", execution);
    }

    /** Lines of log with the figures of each watch, as far as they are known. */
    public List<JsonObject> watchMetrics() {
        return journal.json().objects("watches").stream()
                .flatMap(watch -> metrics(watch).stream())
                .toList();
    }

    private Optional<JsonObject> metrics(JsonObject watch) {
        JsonObject figures = watch.object("figures");
        List<JsonObject> names = new ArrayList<>();
        JsonObject values = JsonObject.EMPTY;
        for (WatchMetric metric : WatchMetric.ALL) {
            Optional<Number> value = figures.number(metric.figure().key());
            if (value.isPresent()) {
                names.add(metric(metric.name(), metric.unit()));
                values = values.with(metric.name(), value.get().doubleValue() * metric.times());
            }
        }
        JsonObject line =
                JsonObject.EMPTY
                        .with("_aws", about(metrics(List.of("Experiment", "Watch"), names)))
                        .with("Experiment", experiment)
                        .with("Watch", watch.string("probe").orElse(""))
                        .with(values)
                        .with("execution", execution);
        return names.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private static JsonObject metrics(List<String> dimensions, List<JsonObject> metrics) {
        return JsonObject.EMPTY
                .with("Namespace", "ChaosStates")
                .with("Dimensions", List.of(texts(dimensions)))
                .with("Metrics", metrics);
    }

    private JsonObject about(JsonObject... metrics) {
        return JsonObject.EMPTY
                .with("Timestamp", endedAt())
                .with("CloudWatchMetrics", List.of(metrics));
    }

    /**
     * Metric that shows a figure of a watch.
     *
     * @param times what the figure is multiplied by
     */
    private record WatchMetric(Figure figure, String name, String unit, int times) {

        static final List<WatchMetric> ALL =
                List.of(
                        new WatchMetric(Figure.AVAILABILITY, "Availability", "Percent", 100),
                        new WatchMetric(Figure.LONGEST_OUTAGE, "LongestOutage", "Seconds", 1),
                        new WatchMetric(Figure.P95, "P95", "Seconds", 1));
    }

    private long endedAt() {
        String end = journal.json().string("end").orElseThrow();
        return OffsetDateTime.parse(end).toInstant().toEpochMilli();
    }

    private static Json texts(List<String> texts) {
        return Json.of(texts.stream().map(Json::of).toList());
    }

    private static JsonObject metric(String name, String unit) {
        return JsonObject.EMPTY.with("Name", name).with("Unit", unit);
    }
}
