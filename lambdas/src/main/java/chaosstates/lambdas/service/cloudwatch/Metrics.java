package chaosstates.lambdas.service.cloudwatch;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Metrics and alarms of CloudWatch. */
final class Metrics {

    private Metrics() {}

    static Json putMetricData(Given given) {
        JsonObject data =
                with("Namespace", given.get("namespace"))
                        .with("MetricData", given.get("metric_data"));
        Client cloudwatch = given.client("cloudwatch");
        Refused.asSaid(() -> cloudwatch.call("PutMetricData", data));
        return Json.ofNull();
    }

    static Json getAlarmStateValue(Given given) {
        JsonObject named = with("AlarmNames", Json.of(List.of(given.get("alarm_name"))));
        JsonObject found = given.client("cloudwatch").all("DescribeAlarms", named);
        return found.objects("MetricAlarms").stream()
                .findFirst()
                .flatMap(alarm -> alarm.get("StateValue"))
                .orElseThrow(
                        () ->
                                Raised.activityFailed(
                                        "CloudWatch alarm name %s not found"
                                                .formatted(given.str("alarm_name"))));
    }

    static Json getMetricStatistics(Given given) {
        Client cloudwatch = given.client("cloudwatch");
        if (isNull(given, "statistic") && isNull(given, "extended_statistic")) {
            throw Raised.activityFailed(
                    "You must supply argument for statistic or extended_statistic");
        }
        needsDimensions(given);
        Instant end = given.now().minus(given.seconds("offset"));
        JsonObject asked =
                with("Namespace", given.get("namespace"))
                        .with("MetricName", given.get("metric_name"))
                        .with("StartTime", end.minus(given.seconds("duration")).toString())
                        .with("EndTime", end.toString())
                        .with("Period", given.get("duration"))
                        .with(
                                "Dimensions",
                                given.has("dimensions") ? given.get("dimensions") : pair(given));
        asked = listed(given, asked, "Statistics", "statistic");
        asked = listed(given, asked, "ExtendedStatistics", "extended_statistic");
        JsonObject answer =
                cloudwatch.call("GetMetricStatistics", given.and(asked, "Unit", "unit"));
        return answer.objects("Datapoints").stream()
                .findFirst()
                .map(point -> statistic(given, point, answer))
                .orElse(Json.of(0));
    }

    private static Json statistic(Given given, JsonObject point, JsonObject answer) {
        boolean isPlain = given.has("statistic");
        JsonObject values = isPlain ? point : point.object("ExtendedStatistics");
        String name = given.str(isPlain ? "statistic" : "extended_statistic");
        return values.get(name)
                .orElseThrow(
                        () ->
                                Raised.activityFailed(
                                        "Unable to parse response '%s': ''%s''"
                                                .formatted(answer, name)));
    }

    static Json getMetricData(Given given) {
        Instant start = given.now().minus(given.seconds("duration"));
        Instant end = given.now().minus(given.seconds("offset"));
        needsDimensions(given);
        JsonObject metric =
                with("Namespace", given.get("namespace"))
                        .with("MetricName", given.get("metric_name"));
        if (given.has("dimensions")) {
            metric = metric.with("Dimensions", given.get("dimensions"));
        } else if (given.has("dimension_name") && given.has("dimension_value")) {
            metric = metric.with("Dimensions", pair(given));
        }
        JsonObject stat =
                given.and(
                        with("Metric", metric)
                                .with("Period", given.get("period"))
                                .with("Stat", given.get("statistic")),
                        "Unit",
                        "unit");
        JsonObject query =
                with("Id", Json.of("m1"))
                        .with("MetricStat", stat)
                        .with("Label", given.get("metric_name"));
        JsonObject asked =
                with("MetricDataQueries", Json.of(List.of(query)))
                        .with("StartTime", start.toString())
                        .with("EndTime", end.toString());
        return rounded(given, values(given.client("cloudwatch").all("GetMetricData", asked)));
    }

    private static List<BigDecimal> values(JsonObject answer) {
        return answer.objects("MetricDataResults").stream()
                .flatMap(result -> items(result.get("Values").orElse(Json.of(List.of()))))
                .map(value -> new BigDecimal(((JsonNumber) value).asDouble()))
                .toList();
    }

    private static Stream<Json> items(Json list) {
        return ((JsonArray) list).items().stream();
    }

    /** Computes the statistic of all values, to two digits; a whole 0 when there are none. */
    private static Json rounded(Given given, List<BigDecimal> values) {
        if (values.isEmpty()) {
            return Json.of(0);
        }
        BigDecimal value =
                switch (given.str("statistic")) {
                    case "Sum" -> sum(values);
                    case "Minimum" -> Collections.min(values);
                    case "Maximum" -> Collections.max(values);
                    default ->
                            sum(values)
                                    .divide(
                                            BigDecimal.valueOf(values.size()),
                                            MathContext.DECIMAL128);
                };
        BigDecimal nearest = new BigDecimal(value.doubleValue());
        return Json.of(nearest.setScale(2, RoundingMode.HALF_EVEN).doubleValue());
    }

    /** The sum as if no digit had been rounded on the way, as Python sums. */
    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void needsDimensions(Given given) {
        if (isNull(given, "dimensions")
                && isNull(given, "dimension_name")
                && isNull(given, "dimension_value")) {
            throw Raised.activityFailed("You must supply argument for dimensions");
        }
    }

    private static Json pair(Given given) {
        JsonObject one =
                with("Name", given.get("dimension_name"))
                        .with("Value", given.get("dimension_value"));
        return Json.of(List.of(one));
    }

    private static JsonObject listed(Given given, JsonObject asked, String parameter, String name) {
        return given.has(name) ? asked.with(parameter, Json.of(List.of(given.get(name)))) : asked;
    }

    private static boolean isNull(Given given, String name) {
        return given.get(name) instanceof JsonNull;
    }
}
