package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.ShapeKind;
import java.util.List;
import java.util.Optional;

/**
 * Reader of values that no run depends on, such as titles: one of another type than it should have
 * is taken, as the Chaos Toolkit takes it, with a warning.
 */
final class Loose {

    private static final List<String> WEIGHTS = List.of("high", "medium", "low", "none");

    private Loose() {}

    /** Reads a text for people. A number, or {@code true}, is taken as it is written. */
    static Optional<String> label(Fields fields, String key, String hint) {
        return fields.object()
                .get(key)
                .filter(Loose::isPlain)
                .map(plain -> taken(fields, key, plain))
                .or(() -> fields.requiredText(key, hint));
    }

    private static boolean isPlain(Json value) {
        return value instanceof JsonNumber || value instanceof JsonBoolean;
    }

    private static String taken(Fields fields, String key, Json plain) {
        String text = plain.toString();
        fields.loose(key, plain, "put it into quotes; it is taken as \"" + text + "\"");
        return text;
    }

    /** Returns the object with the label as a text, as all who read it expect it. */
    static JsonObject labelled(JsonObject object, String key, String label) {
        return object.get(key).filter(Loose::isPlain).isPresent()
                ? object.with(key, label)
                : object;
    }

    /** Checks tags; one that is no list of texts is taken as one tag. */
    static void tags(Fields fields) {
        Optional<Json> tag = fields.valueOrNull("tags").filter(JsonString.class::isInstance);
        if (tag.isPresent()) {
            fields.loose("tags", tag.get(), "write a list: it is taken as one tag");
        } else {
            fields.textsOrNull("tags");
        }
    }

    /** Checks contributions, which stand in reports of other programs. */
    static void contributions(Fields fields) {
        Json weights = fields.valueOrNull("contributions").orElse(JsonObject.EMPTY);
        if (weights instanceof JsonObject named) {
            named.fields().forEach((name, weight) -> contribution(fields, name, weight));
        } else if (weights instanceof JsonArray) {
            fields.loose(
                    "contributions",
                    weights,
                    "write an object such as {\"reliability\": \"high\"}; no run depends on it");
        } else {
            fields.wrongType("contributions", weights, "an object");
        }
    }

    private static void contribution(Fields fields, String name, Json weight) {
        if (!(weight instanceof JsonString text && WEIGHTS.contains(text.value()))) {
            fields.warn(
                    ShapeKind.LOOSE_VALUE,
                    weight.at(),
                    "`%s` of the contributions is %s".formatted(name, weight),
                    "one of `" + String.join("`, `", WEIGHTS) + "`; no run depends on it");
        }
    }
}
