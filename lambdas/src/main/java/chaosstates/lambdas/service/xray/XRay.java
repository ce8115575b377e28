package chaosstates.lambdas.service.xray;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Moment;
import chaosstates.lambdas.api.Raised;
import chaosstates.problem.Checked;
import chaosstates.python.PythonText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** AWS X-Ray: the functions of {@code xray.json}. */
public final class XRay {

    /** The most traces that BatchGetTraces takes. */
    private static final int BATCH = 5;

    private XRay() {}

    public static List<Activity> activities() {
        return Functions.of(
                XRay.class,
                "xray.json",
                Map.of(
                        "probes.get_traces_summaries", XRay::summaries,
                        "probes.get_traces", XRay::traces,
                        "probes.get_most_recent_trace", XRay::mostRecentTrace,
                        "probes.get_service_graph", XRay::serviceGraph));
    }

    private static JsonObject summaries(Given given) {
        Client xray = given.client("xray");
        return Raised.as(
                said -> "XRay trace summaries failed: " + said,
                () -> xray.all("GetTraceSummaries", wanted(given)));
    }

    private static JsonObject wanted(Given given) {
        boolean isStrategic = given.has("sampling_strategy");
        return window(given)
                .with("TimeRangeType", given.get("time_range_type"))
                .with("FilterExpression", given.get("filter_expression"))
                .with("Sampling", given.get("sampling"))
                .with(
                        "SamplingStrategy",
                        isStrategic ? given.get("sampling_strategy") : JsonObject.EMPTY);
    }

    private static JsonObject window(Given given) {
        Instant now = given.now();
        Instant end = Moment.of(given.get("end_time"), now, now);
        Instant start = Moment.of(given.get("start_time"), now, end);
        return with("StartTime", Json.of(start.toString())).with("EndTime", end.toString());
    }

    private static Json traces(Given given) {
        return traces(given, quantity(given.get("quantity")));
    }

    /** Reads how many traces are wanted; with 0 the original would take all of them. */
    private static int quantity(Json given) {
        if (!(given instanceof JsonNumber number && number.isWhole())) {
            throw new Raised(
                    "TypeError",
                    "'<' not supported between instances of 'int' and '%s'"
                            .formatted(PythonText.type(given)));
        }
        if (number.asDouble() < 1) {
            throw Raised.activityFailed("quantity has to be 1 or more: " + number);
        }
        return (int) Math.min(number.asDouble(), BATCH);
    }

    private static JsonObject traces(Given given, int quantity) {
        List<Json> newest =
                summaries(given).objects("TraceSummaries").stream()
                        .map(summary -> summary.string("Id").orElse(""))
                        .sorted()
                        .<Json>map(Json::of)
                        .toList();
        JsonObject named =
                with(
                        "TraceIds",
                        Json.of(
                                newest.subList(
                                        Math.max(0, newest.size() - quantity), newest.size())));
        Client xray = given.client("xray");
        return Raised.as(
                said -> "XRay batch traces failed: " + said,
                () -> xray.all("BatchGetTraces", named));
    }

    private static Json mostRecentTrace(Given given) {
        JsonObject trace = traces(given, 1);
        if (!given.has("raw_segments")) {
            return trace;
        }
        return trace.objects("Traces").stream()
                .findFirst()
                .<Json>map(
                        first ->
                                Json.of(
                                        first.objects("Segments").stream()
                                                .map(XRay::decoded)
                                                .toList()))
                .orElse(JsonObject.EMPTY);
    }

    /** Reads a segment, which is JSON within a text. */
    private static Json decoded(JsonObject segment) {
        Checked<Json> read = JsonReader.read(segment.string("Document").orElse(""), "Document");
        if (read.isUsable()) {
            return read.get();
        }
        throw new Raised("json.decoder.JSONDecodeError", read.problems().getFirst().message());
    }

    private static Json serviceGraph(Given given) {
        Client xray = given.client("xray");
        return Raised.as(
                said -> "XRay service graph failed: " + said,
                () -> {
                    JsonObject asked = given.and(window(given), "GroupName", "group_name");
                    return xray.all("GetServiceGraph", given.and(asked, "GroupARN", "group_arn"));
                });
    }
}
