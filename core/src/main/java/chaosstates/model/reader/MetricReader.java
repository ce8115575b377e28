package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Metric;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a metric of CloudWatch that is watched. */
final class MetricReader {

    private static final String DIMENSIONS = "dimensions";
    private static final String STATISTIC = "statistic";
    private static final String PERIOD = "period";
    private static final List<String> KEYS =
            List.of("namespace", "name", DIMENSIONS, STATISTIC, PERIOD);

    private static final Pattern STATISTICS =
            Pattern.compile("Average|Sum|Minimum|Maximum|SampleCount|p\\d{1,2}(\\.\\d{1,2})?");

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final List<Problem> problems;

    MetricReader(List<Problem> problems) {
        this.problems = problems;
    }

    Optional<Metric> read(JsonObject metric) {
        Fields fields = new Fields(metric, "the metric", KEYS, problems);
        Optional<String> namespace =
                fields.requiredText("namespace", "its namespace, e.g. AWS/ApplicationELB");
        Optional<String> name =
                fields.requiredText("name", "its name, e.g. HTTPCode_Target_5XX_Count");
        JsonObject dimensions = dimensions(fields);
        String statistic = statistic(fields);
        int period = period(fields);
        return namespace.flatMap(
                space -> name.map(it -> new Metric(space, it, dimensions, statistic, period)));
    }

    private JsonObject dimensions(Fields fields) {
        JsonObject dimensions = fields.object(DIMENSIONS).orElse(JsonObject.EMPTY);
        Fields named =
                new Fields(
                        dimensions,
                        "the dimensions",
                        List.copyOf(dimensions.fields().keySet()),
                        problems);
        dimensions.fields().keySet().forEach(named::text);
        return dimensions;
    }

    private static String statistic(Fields fields) {
        Optional<Json> value = fields.value(STATISTIC);
        Optional<String> text =
                value.flatMap(it -> fields.as(STATISTIC, it, JsonString.class, "a text"))
                        .map(JsonString::value);
        text.filter(it -> !STATISTICS.matcher(it).matches())
                .ifPresent(
                        it ->
                                fields.unreadable(
                                        STATISTIC,
                                        (JsonString) value.orElseThrow(),
                                        "Average, Sum, Minimum, Maximum, SampleCount, or a"
                                                + " percentile such as p99"));
        return text.orElse("Average");
    }

    private static int period(Fields fields) {
        String wanted = "60 seconds or a multiple of it, at most an hour";
        Optional<JsonNumber> period =
                fields.value(PERIOD).flatMap(it -> fields.as(PERIOD, it, JsonNumber.class, wanted));
        period.filter(it -> !isPeriod(it.asDouble()))
                .ifPresent(it -> fields.outOfRange(PERIOD, it, wanted));
        return period.map(it -> it.value().intValue()).orElse(MINUTE);
    }

    private static boolean isPeriod(double seconds) {
        return seconds >= MINUTE && seconds <= HOUR && seconds % MINUTE == 0;
    }
}
