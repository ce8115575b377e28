package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.Kind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.List;

/** Checks the shape of a tolerance. */
final class ToleranceReader {

    private static final List<String> TYPES = List.of("range", "regex", "jsonpath", "probe");

    /** Problems of any arguments: those of a judging probe have to be there. */
    private static final List<Kind> SAID_BETTER =
            List.of(ShapeKind.EXPLICIT_NULL, ShapeKind.WRONG_TYPE);

    private final List<Problem> problems;
    private final ActivityReader activities;

    ToleranceReader(List<Problem> problems, ActivityReader activities) {
        this.problems = problems;
        this.activities = activities;
    }

    void read(Json tolerance) {
        switch (tolerance) {
            case JsonObject object -> object(object);
            case JsonNumber number when !number.isWhole() ->
                    problems.add(
                            Problem.error(
                                    ShapeKind.WRONG_TYPE,
                                    number.at(),
                                    "a tolerance cannot be a number with a fraction",
                                    "write {\"type\": \"range\", \"range\": [%s, %s]}"
                                            .formatted(number, number)));
            case JsonNumber whole -> {}
            case JsonString text -> {}
            case JsonBoolean bool -> {}
            case JsonArray list -> {}
            case JsonNull nothing -> {}
        }
    }

    private void object(JsonObject object) {
        List<String> keys =
                switch (object.string("type").orElse("")) {
                    case "range" -> List.of("type", "range", "target");
                    case "regex" -> List.of("type", "pattern", "target");
                    case "jsonpath" -> List.of("type", "path", "expect", "count", "target");
                    default -> List.copyOf(object.fields().keySet());
                };
        Fields fields = new Fields(object, "the tolerance", keys, problems);
        if (!object.has("type")) {
            fields.error(
                    ShapeKind.MISSING_KEY,
                    object.at(),
                    "the tolerance has no `type`",
                    ToleranceHints.ofType(object));
            return;
        }
        fields.requiredText("type", "`range`, `regex`, `jsonpath` or `probe`")
                .flatMap(
                        type ->
                                fields.word(
                                        "type", type, TYPES, ToleranceHints.instead(type, object)))
                .ifPresent(type -> byType(type, fields));
    }

    private void byType(String type, Fields fields) {
        switch (type) {
            case "range" -> range(fields);
            case "regex" -> fields.requiredText("pattern", "the regular expression to find");
            case "jsonpath" -> fields.requiredText("path", "the path, e.g. $.items[*].id");
            default -> judge(fields.object());
        }
        if (!type.equals("probe")) {
            fields.valueOrNull("target")
                    .ifPresent(key -> fields.as("target", key, JsonString.class, "a string"));
        }
    }

    /** The output is passed beside the arguments of the judging probe, so it needs some. */
    private void judge(JsonObject object) {
        activities.activity(object, "the tolerance", ActivityReader.Judged.NEVER);
        JsonObject provider = object.object("provider");
        boolean isText =
                provider.get("arguments").filter(it -> !(it instanceof JsonObject)).isPresent();
        boolean isAbsent =
                object.get("provider").filter(JsonObject.class::isInstance).isPresent()
                        && !provider.has("arguments");
        Location at = provider.get("arguments").orElse(provider).at();
        if (isText || isAbsent) {
            problems.removeIf(told -> told.at().equals(at) && SAID_BETTER.contains(told.kind()));
            problems.add(
                    Problem.error(
                            ShapeKind.JUDGE_ARGUMENTS,
                            at,
                            isText
                                    ? "the `arguments` of a judging probe are "
                                            + provider.get("arguments").get().kind()
                                    : "the provider of a judging probe has no `arguments`",
                            "write an object, at least {}: the output to judge is added to it as"
                                    + " `value`"));
        }
    }

    private static void range(Fields fields) {
        List<Json> bounds = fields.requiredList("range", ToleranceHints.bounds(fields.object()));
        bounds.forEach(bound -> fields.as("a bound", bound, JsonNumber.class, "a number"));
        Json range = fields.object().get("range").orElse(fields.object());
        if (range instanceof JsonArray && bounds.size() != 2) {
            fields.error(
                    ShapeKind.RANGE_SIZE,
                    range.at(),
                    "the number of bounds in `range` is " + bounds.size(),
                    "write two, the lower and the upper");
        }
    }
}
