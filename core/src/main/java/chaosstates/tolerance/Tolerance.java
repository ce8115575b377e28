package chaosstates.tolerance;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * Tolerance of a probe's output, by the kinds that the Chaos Toolkit tells apart. What stands
 * inside is as declared: wrong types are found when they matter.
 *
 * @see <a href="https://chaostoolkit.org/reference/api/experiment/#steady-state-probe-tolerance">
 *     Steady state probe tolerance</a>
 */
public sealed interface Tolerance {

    /** {@code true}, {@code false} or text: the output as a whole equals it. */
    record Value(Json expected) implements Tolerance {}

    /** A whole number: the output's {@code status} equals it, or the output if it has none. */
    record Status(JsonNumber expected) implements Tolerance {}

    /**
     * A list: the output's {@code status} is in it. For outputs without a status, two items are the
     * ends of a range, any other number of items is a choice.
     *
     * @param isRange whether an output without a status has to lie between the two items
     */
    record Choice(List<Json> items, boolean isRange) implements Tolerance {

        public Choice {
            items = List.copyOf(items);
        }
    }

    /** {@code type: range}: a number from the first to the second bound, both included. */
    record Range(Json bounds, Target target) implements Tolerance {}

    /** {@code type: regex}: the pattern is found somewhere in the text. */
    record Regex(Json pattern, Target target) implements Tolerance {}

    /**
     * {@code type: jsonpath}: what the path finds is {@code expect}; without one, the path finds
     * {@code count} values; without either, at least one.
     */
    record JsonPath(Json path, Json count, Optional<Json> expect, Target target)
            implements Tolerance {}

    /** {@code type: probe}: another probe gets the output and its own output decides. */
    record Probe(JsonObject activity) implements Tolerance {}

    /** Tolerance that no output meets: null, a fraction, an object of an unknown type. */
    record Never(Json declared) implements Tolerance {}

    /** The tolerance that an experiment declares, after placeholders were replaced. */
    static Tolerance of(Json declared) {
        return switch (declared) {
            case JsonBoolean bool -> new Value(bool);
            case JsonString text -> new Value(text);
            case JsonNumber number -> number.isWhole() ? new Status(number) : new Never(number);
            case JsonArray array -> new Choice(array.items(), array.items().size() == 2);
            case JsonNull nothing -> new Never(nothing);
            case JsonObject object -> typed(object);
        };
    }

    /**
     * Returns the tolerance as its author meant it: two texts are a choice. The Chaos Toolkit takes
     * them for a range, between whose ends lies whatever comes between them in the dictionary.
     */
    static Tolerance asMeant(Json declared) {
        return switch (of(declared)) {
            case Choice choice
                    when choice.items().stream().allMatch(JsonString.class::isInstance) ->
                    new Choice(choice.items(), false);
            case Tolerance other -> other;
        };
    }

    private static Tolerance typed(JsonObject object) {
        Target target = new Target(field(object, "target"));
        return switch (object.string("type").orElse("")) {
            case "range" -> new Range(field(object, "range"), target);
            case "regex" -> new Regex(field(object, "pattern"), target);
            case "jsonpath" ->
                    new JsonPath(
                            field(object, "path"),
                            field(object, "count"),
                            object.get("expect"),
                            target);
            case "probe" -> new Probe(object);
            default -> new Never(object);
        };
    }

    private static Json field(JsonObject object, String key) {
        return object.get(key).orElseGet(Json::ofNull);
    }
}
