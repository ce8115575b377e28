package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Entry;
import chaosstates.model.Figure;
import chaosstates.model.MetricWatch;
import chaosstates.model.Objective;
import chaosstates.model.Reference;
import chaosstates.model.Safety;
import chaosstates.model.Watch;
import chaosstates.model.reader.ActivityReader.Judged;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import chaosstates.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the watches among our settings in an experiment's {@code extensions}. */
final class WatchReader {

    private static final String PROBE = "probe";
    private static final String EVERY = "every";
    private static final String OBJECTIVES = "objectives";
    private static final String SCOPE = "scope";
    private static final String METRIC = "metric";
    private static final List<String> KEYS = List.of(PROBE, EVERY, OBJECTIVES, SCOPE);
    private static final List<String> KEYS_OF_METRICS = List.of(METRIC, "name", OBJECTIVES, SCOPE);
    private static final List<String> SCOPES = List.of("fault", "run");

    private static final double SHORTEST = 0.2;
    private static final double LONGEST = 60;

    private static final Pattern SHARE = Pattern.compile("(100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?) ?%");
    private static final String WANTED_SHARE = "a text such as \"97 %\", from 0 % to 100 %";

    private final List<Problem> problems;
    private final ActivityReader activities;
    private final List<MetricWatch> metrics = new ArrayList<>();

    WatchReader(List<Problem> problems, ActivityReader activities) {
        this.problems = problems;
        this.activities = activities;
    }

    /** Reads the watches of all extensions that are ours. */
    List<Watch> read(List<JsonObject> extensions) {
        return extensions.stream()
                .filter(each -> each.string("name").equals(Optional.of(Safety.EXTENSION)))
                .flatMap(this::watches)
                .toList();
    }

    private Stream<Watch> watches(JsonObject extension) {
        Fields fields =
                new Fields(
                        extension,
                        "the extension " + Safety.EXTENSION,
                        List.copyOf(extension.fields().keySet()),
                        problems);
        return fields.list(Watch.KEY).stream()
                .flatMap(
                        item ->
                                fields
                                        .as(
                                                "an item of `" + Watch.KEY + "`",
                                                item,
                                                JsonObject.class,
                                                "an object with a `probe`")
                                        .stream())
                .flatMap(item -> watch(item).stream());
    }

    /** Lists the metrics among what was read. */
    List<MetricWatch> metrics() {
        return List.copyOf(metrics);
    }

    private void metric(JsonObject item) {
        Fields fields = new Fields(item, "the watch of a metric", KEYS_OF_METRICS, problems);
        Optional<String> name = fields.text("name");
        List<Objective> objectives = objectives(fields, true);
        boolean isOfWholeRun = isOfWholeRun(fields);
        fields.object(METRIC)
                .flatMap(new MetricReader(problems)::read)
                .map(
                        metric ->
                                new MetricWatch(
                                        name.orElse(metric.name()),
                                        metric,
                                        objectives,
                                        isOfWholeRun,
                                        item.at()))
                .ifPresent(metrics::add);
    }

    private static boolean isOfWholeRun(Fields fields) {
        return fields.text(SCOPE)
                .flatMap(scope -> fields.word(SCOPE, scope, SCOPES))
                .filter("run"::equals)
                .isPresent();
    }

    private Optional<Watch> watch(JsonObject item) {
        if (item.has(METRIC)) {
            metric(item);
            return Optional.empty();
        }
        Fields fields = new Fields(item, "the watch", KEYS, problems);
        double every = every(fields);
        List<Objective> objectives = objectives(fields, false);
        boolean isOfWholeRun = isOfWholeRun(fields);
        return fields.required(PROBE, "the name of a probe, or a probe of its own, or a `metric`")
                .flatMap(probe -> probe(fields, probe))
                .map(probe -> new Watch(probe, every, objectives, isOfWholeRun));
    }

    private Optional<Entry> probe(Fields fields, Json probe) {
        return switch (probe) {
            case JsonString name -> fields.text(PROBE).map(text -> reference(name));
            case JsonObject own when own.string("ref").isPresent() -> {
                fields.wrongType(
                        PROBE, own, "the name alone: \"" + own.string("ref").orElseThrow() + "\"");
                yield Optional.empty();
            }
            case JsonObject own ->
                    activities
                            .activity(own, "the watch's probe", Judged.ALWAYS)
                            .map(Entry.class::cast);
            default -> {
                fields.wrongType(PROBE, probe, "the name of a probe, or an object: a probe");
                yield Optional.empty();
            }
        };
    }

    private static Entry reference(JsonString name) {
        JsonObject source = JsonObject.EMPTY.with("ref", name);
        return new Reference(name.value(), Optional.empty(), false, source);
    }

    private static double every(Fields fields) {
        String wanted = "a number of seconds from " + SHORTEST + " to " + (int) LONGEST;
        Optional<JsonNumber> every =
                fields.value(EVERY)
                        .flatMap(value -> fields.as(EVERY, value, JsonNumber.class, wanted));
        every.filter(it -> it.asDouble() < SHORTEST || it.asDouble() > LONGEST)
                .ifPresent(it -> fields.outOfRange(EVERY, it, wanted));
        return every.map(JsonNumber::asDouble).orElse(1.0);
    }

    private List<Objective> objectives(Fields fields, boolean areOfMetric) {
        JsonObject object = fields.object(OBJECTIVES).orElse(JsonObject.EMPTY);
        List<Figure> figures =
                Stream.of(Figure.values())
                        .filter(figure -> figure.isOfMetric() == areOfMetric)
                        .toList();
        List<String> known = figures.stream().map(Figure::key).toList();
        List<String> keys = List.copyOf(object.fields().keySet());
        Fields promised = new Fields(object, "the objectives", keys, problems);
        keys.stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> unknown(promised, key, known));
        return figures.stream()
                .flatMap(
                        figure ->
                                promised
                                        .value(figure.key())
                                        .flatMap(value -> bound(promised, figure, value))
                                        .map(bound -> objective(figure, bound, object))
                                        .stream())
                .toList();
    }

    /** Refuses a promise that nobody would hold the run to. */
    private static void unknown(Fields promised, String key, List<String> known) {
        promised.error(
                ShapeKind.UNKNOWN_KEY,
                promised.object().keyAt(key),
                "unknown key `%s` in the objectives".formatted(key),
                Spelling.hint(key, known, "one of `" + String.join("`, `", known) + "`"));
    }

    private static Objective objective(Figure figure, double bound, JsonObject from) {
        return new Objective(figure, bound, from.get(figure.key()).orElse(from).at());
    }

    private static Optional<Double> bound(Fields fields, Figure figure, Json value) {
        return figure.unit() == Figure.Unit.SHARE
                ? share(fields, figure.key(), value)
                : number(fields, figure.key(), value);
    }

    private static Optional<Double> number(Fields fields, String key, Json value) {
        String wanted = "a number, zero or more";
        Optional<JsonNumber> number = fields.as(key, value, JsonNumber.class, wanted);
        number.filter(it -> it.asDouble() < 0).ifPresent(it -> fields.outOfRange(key, it, wanted));
        return number.map(JsonNumber::asDouble);
    }

    private static Optional<Double> share(Fields fields, String key, Json value) {
        Optional<Double> share =
                fields.as(key, value, JsonString.class, WANTED_SHARE)
                        .map(text -> SHARE.matcher(text.value()))
                        .filter(Matcher::matches)
                        .map(found -> Double.parseDouble(found.group(1)) / 100);
        if (share.isEmpty() && value instanceof JsonString text) {
            fields.unreadable(key, text, WANTED_SHARE);
        }
        return share;
    }
}
