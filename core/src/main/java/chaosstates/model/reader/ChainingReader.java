package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Awaiting;
import chaosstates.model.Chaining;
import chaosstates.model.Output;
import chaosstates.model.Safety;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads effects, waits and outputs among our settings in an experiment's {@code extensions}. */
final class ChainingReader {

    static final String OUTPUTS = "outputs";

    private final List<Problem> problems;
    private final ActivityReader activities;

    ChainingReader(List<Problem> problems, ActivityReader activities) {
        this.problems = problems;
        this.activities = activities;
    }

    Chaining read(List<Json> extensions) {
        return extensions.stream()
                .filter(Safety::isOurs)
                .map(ours -> ours((JsonObject) ours))
                .reduce(Chaining.NONE, Chaining::and);
    }

    private Chaining ours(JsonObject settings) {
        Fields fields = new Fields(settings, "our settings", keys(settings), problems);
        List<Awaiting> awaited = new ArrayList<>();
        for (Awaiting.Kind kind : Awaiting.Kind.values()) {
            objects(fields, kind.key()).forEach(it -> awaiting(kind, it).ifPresent(awaited::add));
        }
        List<Output> outputs =
                objects(fields, OUTPUTS).stream().flatMap(it -> output(it).stream()).toList();
        return new Chaining(awaited, outputs);
    }

    private static List<String> keys(JsonObject object) {
        return List.copyOf(object.fields().keySet());
    }

    private static List<JsonObject> objects(Fields fields, String key) {
        return fields.list(key).stream()
                .flatMap(
                        item ->
                                fields
                                        .as(
                                                "an item of `" + key + "`",
                                                item,
                                                JsonObject.class,
                                                "an object")
                                        .stream())
                .toList();
    }

    private Optional<Awaiting> awaiting(Awaiting.Kind kind, JsonObject object) {
        boolean isEffect = kind == Awaiting.Kind.EFFECT;
        Fields fields =
                new Fields(
                        object,
                        isEffect ? "an effect" : "a wait",
                        List.of(kind.of(), "probe", "within", "every"),
                        problems);
        Optional<String> of =
                fields.requiredText(
                        kind.of(),
                        isEffect ? "the name of the action" : "the name of the step that waits");
        Optional<Integer> within =
                fields.required("within", "the seconds in which it has to come, e.g. 60")
                        .flatMap(value -> seconds(fields, "within", value));
        Optional<Integer> every =
                fields.value("every").flatMap(value -> seconds(fields, "every", value));
        Optional<Json> probe =
                fields.required("probe", "the name of a probe, or a probe with its tolerance");
        Optional<Activity> own =
                probe.filter(JsonObject.class::isInstance)
                        .flatMap(it -> own((JsonObject) it, isEffect));
        Optional<String> name =
                probe.filter(JsonObject.class::isInstance).isPresent()
                        ? own.map(Activity::name)
                        : fields.text("probe");
        return of.isPresent() && within.isPresent() && name.isPresent()
                ? Optional.of(
                        new Awaiting(
                                kind,
                                of.get(),
                                name.get(),
                                own,
                                within.get(),
                                every.orElse(Awaiting.USUAL_REST),
                                object))
                : Optional.empty();
    }

    private Optional<Activity> own(JsonObject probe, boolean isEffect) {
        return activities.activity(
                probe,
                isEffect ? "the probe of an effect" : "the probe of a wait",
                ActivityReader.Judged.ALWAYS);
    }

    private static Optional<Integer> seconds(Fields fields, String key, Json value) {
        String wanted = "a whole number of seconds from 1 to " + Awaiting.LONGEST;
        Optional<JsonNumber> number = fields.as(key, value, JsonNumber.class, wanted);
        number.filter(it -> !isInRange(it)).ifPresent(it -> fields.outOfRange(key, it, wanted));
        return number.filter(ChainingReader::isInRange).map(it -> it.value().intValue());
    }

    private static boolean isInRange(JsonNumber number) {
        double seconds = number.asDouble();
        return seconds >= 1 && seconds <= Awaiting.LONGEST && seconds == Math.rint(seconds);
    }

    private Optional<Output> output(JsonObject object) {
        Fields fields = new Fields(object, "an output", List.of("of", "query", "as"), problems);
        Optional<String> of = fields.requiredText("of", "the name of the step that gives it");
        Optional<String> as = fields.requiredText("as", "the name that placeholders use");
        String path = fields.text("query").orElse(Output.WHOLE);
        as.filter(name -> !isName(name)).ifPresent(name -> unusable(fields, name));
        return of.flatMap(
                step ->
                        as.filter(ChainingReader::isName)
                                .map(name -> new Output(step, path, name, object)));
    }

    private static boolean isName(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]{0,63}");
    }

    private static void unusable(Fields fields, String name) {
        fields.error(
                ShapeKind.UNKNOWN_VALUE,
                fields.object().get("as").orElseThrow().at(),
                "`" + name + "` can't be the name of a placeholder",
                "names are letters, digits and `_`, at most 64 of them");
    }
}
