package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Metric;
import chaosstates.model.MetricWatch;
import java.util.List;

/**
 * Metric that is read when the run is over.
 *
 * @param state the name of the Task that reads it
 * @param spec of the activity that does so
 */
public record MetricStep(String state, ActivitySpec spec, MetricWatch watch) {

    /** The activity that reads metrics. */
    public static final String ACTIVITY = "chaosstates.aws.probes.read";

    /** The state before the first metric, which keeps the time to which they are read. */
    public static final String BEGIN = "Read metrics";

    /** The variable with that time. */
    public static final String UNTIL = "metered_until";

    /** Milliseconds before the run with which its values are compared. */
    private static final int BEFORE = 900_000;

    /** Returns the activity as a Task is given it: the times are expressions. */
    public JsonObject activity() {
        JsonObject arguments =
                JsonObject.EMPTY
                        .with("service", "cloudwatch")
                        .with("operation", "GetMetricData")
                        .with("parameters", parameters(watch.metric()))
                        .with("query", "MetricDataResults[0].{times: Timestamps, values: Values}");
        return JsonObject.EMPTY
                .with("type", "probe")
                .with("name", watch.name())
                .with(
                        "provider",
                        JsonObject.EMPTY
                                .with("type", "python")
                                .with("module", "chaosstates.aws.probes")
                                .with("func", "read")
                                .with("arguments", arguments));
    }

    private static JsonObject parameters(Metric metric) {
        String start =
                "{%% $fromMillis($toMillis($states.context.Execution.StartTime) - %d) %%}"
                        .formatted(BEFORE);
        JsonObject named =
                JsonObject.EMPTY
                        .with("Namespace", metric.namespace())
                        .with("MetricName", metric.name())
                        .with("Dimensions", dimensions(metric));
        JsonObject statistic =
                JsonObject.EMPTY
                        .with("Metric", named)
                        .with("Period", metric.period())
                        .with("Stat", metric.statistic());
        return JsonObject.EMPTY
                .with("StartTime", start)
                .with("EndTime", "{% $" + UNTIL + " %}")
                .with("ScanBy", "TimestampDescending")
                .with(
                        "MetricDataQueries",
                        List.of(JsonObject.EMPTY.with("Id", "m").with("MetricStat", statistic)));
    }

    private static List<JsonObject> dimensions(Metric metric) {
        return metric.dimensions().fields().entrySet().stream()
                .map(
                        each ->
                                JsonObject.EMPTY
                                        .with("Name", each.getKey())
                                        .with("Value", text(each.getValue())))
                .toList();
    }

    private static Json text(Json value) {
        return value instanceof JsonString text ? Json.of(text.value()) : value;
    }
}
