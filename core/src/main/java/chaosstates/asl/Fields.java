package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.problem.Kind;
import chaosstates.problem.MachineKind;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the fields of one object of a definition. What is missing or of the wrong kind becomes a
 * problem and reads as something harmless, so that reading goes on and finds the other mistakes.
 */
final class Fields {

    private final JsonObject object;
    private final String owner;
    private final List<Problem> problems;
    private final Set<String> known = new HashSet<>();

    /**
     * @param owner what the object is, for messages, e.g. "the state `Pause`"
     */
    Fields(JsonObject object, String owner, List<Problem> problems) {
        this.object = object;
        this.owner = owner;
        this.problems = problems;
    }

    String owner() {
        return owner;
    }

    Fields of(JsonObject inner, String what) {
        return new Fields(inner, what, problems);
    }

    Optional<Json> json(String key) {
        known.add(key);
        return object.get(key);
    }

    Json requiredJson(String key) {
        return required(key, json(key), Json.ofNull());
    }

    boolean has(String key) {
        return object.has(key);
    }

    String text(String key) {
        return required(key, optionalText(key), "");
    }

    Optional<String> optionalText(String key) {
        return typed(key, JsonString.class, "a string").map(JsonString::value);
    }

    boolean flag(String key) {
        return typed(key, JsonBoolean.class, "a boolean").map(JsonBoolean::value).orElse(false);
    }

    JsonObject object(String key) {
        return required(key, optionalObject(key), JsonObject.EMPTY);
    }

    Optional<JsonObject> optionalObject(String key) {
        return typed(key, JsonObject.class, "an object");
    }

    List<JsonObject> objects(String key) {
        List<JsonObject> objects = new ArrayList<>();
        for (Json item : items(key)) {
            as(key, item, JsonObject.class, "a list of objects").ifPresent(objects::add);
        }
        return objects;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(key)) {
            as(key, item, JsonString.class, "a list of strings")
                    .ifPresent(text -> texts.add(text.value()));
        }
        return texts;
    }

    /** A list that holds something. */
    void requireItems(String key) {
        if (object.get(key).isEmpty()
                || object.get(key).get() instanceof JsonArray array && array.items().isEmpty()) {
            problem(
                    MachineKind.MISSING_FIELD,
                    object,
                    "%s has nothing in `%s`".formatted(owner, key));
        }
    }

    int whole(String key, int least, int most, int otherwise) {
        Optional<JsonNumber> number = typed(key, JsonNumber.class, "a number");
        if (number.isEmpty()) {
            return otherwise;
        }
        double value = number.get().asDouble();
        if (number.get().isWhole() && value >= least && value <= most) {
            return (int) value;
        }
        badValue(key, "a whole number from %d to %d".formatted(least, most));
        return otherwise;
    }

    double number(String key, double otherwise) {
        return typed(key, JsonNumber.class, "a number").map(JsonNumber::asDouble).orElse(otherwise);
    }

    /** Says that the field's value is not one of those that would do. */
    void badValue(String key, String wanted) {
        Json found = object.get(key).orElse(object);
        problem(
                MachineKind.BAD_VALUE,
                found,
                "%s: `%s` is `%s` but should be %s".formatted(owner, key, found, wanted));
    }

    /**
     * Says nothing of the fields that nothing asked for: what they belong to is refused as a whole.
     */
    void allowOthers() {
        known.addAll(object.fields().keySet());
    }

    /** Says so of every field that nothing asked for: we neither emit it nor run it. */
    void refuseOthers() {
        for (String key : object.fields().keySet()) {
            if (!known.contains(key)) {
                problems.add(
                        Problem.error(
                                MachineKind.UNSUPPORTED_FIELD,
                                object.keyAt(key),
                                owner + " has a field `" + key + "` that is not supported",
                                ""));
            }
        }
    }

    private List<Json> items(String key) {
        return typed(key, JsonArray.class, "a list").map(JsonArray::items).orElse(List.of());
    }

    private <T extends Json> Optional<T> typed(String key, Class<T> type, String wanted) {
        return json(key).flatMap(value -> as(key, value, type, wanted));
    }

    private <T extends Json> Optional<T> as(String key, Json value, Class<T> type, String wanted) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        problem(
                ShapeKind.WRONG_TYPE,
                value,
                "%s: `%s` is %s but should be %s".formatted(owner, key, value.kind(), wanted));
        return Optional.empty();
    }

    private <T> T required(String key, Optional<T> value, T otherwise) {
        if (!object.has(key)) {
            problem(MachineKind.MISSING_FIELD, object, "%s has no `%s`".formatted(owner, key));
        }
        return value.orElse(otherwise);
    }

    private void problem(Kind kind, Json at, String message) {
        problems.add(Problem.error(kind, at.at(), message, ""));
    }
}
