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
import chaosstates.problem.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reader of an object's fields, which notes their problems. */
final class Fields {

    private final JsonObject object;
    private final String what;
    private final List<Problem> problems;

    /** Known keys that stand here misspelt: they are not missing too. */
    private final Set<String> misspelt = new HashSet<>();

    /**
     * @param what what a person calls the object, with its article
     * @param known the keys that mean something here
     * @param problems where to put what is found
     */
    Fields(JsonObject object, String what, List<String> known, List<Problem> problems) {
        this.object = object;
        this.what = what;
        this.problems = problems;
        List<String> absent = new ArrayList<>(known);
        absent.removeAll(object.fields().keySet());
        object.fields().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> unknown(key, absent));
    }

    /** A key that is there already was not meant by another one. */
    private void unknown(String key, List<String> absent) {
        Optional<String> place = KeyPlaces.of(key, what);
        if (place.isPresent()) {
            problems.add(
                    Problem.warning(
                            ShapeKind.MISPLACED_KEY,
                            object.keyAt(key),
                            "`%s` stands in %s, where it has no effect".formatted(key, what),
                            place.get()));
            return;
        }
        Optional<String> meant =
                Spelling.closest(key, absent)
                        .or(() -> KeyPlaces.otherName(key).filter(absent::contains));
        meant.ifPresent(misspelt::add);
        problems.add(
                meant.map(known -> misspelt(key, known))
                        .orElseGet(
                                () ->
                                        Problem.warning(
                                                ShapeKind.EXTRA_KEY,
                                                object.keyAt(key),
                                                "`%s` means nothing in %s".formatted(key, what),
                                                KeyPlaces.otherwise(key, object))));
    }

    private Problem misspelt(String key, String known) {
        Location at = object.keyAt(key);
        String message = "unknown key `%s` in %s".formatted(key, what);
        String hint = "did you mean `" + known + "`?" + KeyPlaces.lost(known);
        return KeyPlaces.isHarmless(known)
                ? Problem.warning(ShapeKind.UNKNOWN_KEY, at, message, hint)
                : Problem.error(ShapeKind.UNKNOWN_KEY, at, message, hint);
    }

    JsonObject object() {
        return object;
    }

    void error(Kind kind, Location at, String message, String hint) {
        problems.add(Problem.error(kind, at, message, hint));
    }

    void warn(Kind kind, Location at, String message, String hint) {
        problems.add(Problem.warning(kind, at, message, hint));
    }

    /** Warns of a value of another type than it should have, which is taken. */
    void loose(String key, Json value, String hint) {
        warn(ShapeKind.LOOSE_VALUE, value.at(), named(key) + " is " + value.kind(), hint);
    }

    /** Tells whether the key stands here misspelt. */
    boolean isMisspelt(String key) {
        return misspelt.contains(key);
    }

    /** The value; what is null is refused. */
    Optional<Json> value(String key) {
        return value(key, "leave the key out, or give it a value");
    }

    private Optional<Json> value(String key, String hint) {
        Optional<Json> value = object.get(key);
        value.filter(JsonNull.class::isInstance)
                .ifPresent(
                        nothing ->
                                error(
                                        ShapeKind.EXPLICIT_NULL,
                                        nothing.at(),
                                        named(key) + " is null",
                                        hint));
        return value.filter(found -> !(found instanceof JsonNull));
    }

    /** A key in its quotes; what is described in words instead has none. */
    private String named(String key) {
        return (key.contains(" ") ? key : "`" + key + "`") + " of " + what;
    }

    /** The value; what is null counts as absent. */
    Optional<Json> valueOrNull(String key) {
        return object.get(key).filter(found -> !(found instanceof JsonNull));
    }

    /**
     * The value; noted as missing when the key is absent.
     *
     * @param hint what to write there
     */
    Optional<Json> required(String key, String hint) {
        if (!object.has(key) && !misspelt.contains(key)) {
            error(
                    ShapeKind.MISSING_KEY,
                    object.at(),
                    what + " has no `" + key + "`",
                    "add `" + key + "`: " + hint);
        }
        return value(key, "give it a value: " + hint);
    }

    Optional<String> text(String key) {
        return value(key).flatMap(value -> text(key, value));
    }

    Optional<String> requiredText(String key, String hint) {
        return required(key, hint).flatMap(value -> text(key, value));
    }

    private Optional<String> text(String key, Json value) {
        Optional<String> text = as(key, value, JsonString.class, "a string").map(JsonString::value);
        if (text.filter(String::isBlank).isPresent()) {
            empty(key, value.at());
        }
        return text.filter(written -> !written.isBlank());
    }

    void empty(String key, Location at) {
        error(ShapeKind.EMPTY_VALUE, at, named(key) + " is empty", "write something there");
    }

    /** Reads one of a few words. */
    Optional<String> word(String key, String value, List<String> words) {
        return word(key, value, words, "one of `" + String.join("`, `", words) + "`");
    }

    /**
     * Reads one of a few words.
     *
     * @param otherwise what would do, where the value is nearly none of them
     */
    Optional<String> word(String key, String value, List<String> words, String otherwise) {
        if (words.contains(value)) {
            return Optional.of(value);
        }
        error(
                ShapeKind.UNKNOWN_VALUE,
                object.get(key).map(Json::at).orElse(object.at()),
                named(key) + " cannot be `" + value + "`",
                Spelling.hint(value, words, otherwise));
        return Optional.empty();
    }

    Optional<JsonObject> object(String key) {
        return value(key).flatMap(value -> as(key, value, JsonObject.class, "an object"));
    }

    /** An object; what is null counts as absent. */
    Optional<JsonObject> objectOrNull(String key) {
        return valueOrNull(key).flatMap(value -> as(key, value, JsonObject.class, "an object"));
    }

    Optional<JsonObject> requiredObject(String key, String hint) {
        return required(key, hint).flatMap(value -> as(key, value, JsonObject.class, "an object"));
    }

    List<Json> list(String key) {
        return value(key)
                .flatMap(value -> as(key, value, JsonArray.class, "a list"))
                .map(JsonArray::items)
                .orElse(List.of());
    }

    /** A list; what is null counts as absent. */
    List<Json> listOrNull(String key) {
        return valueOrNull(key).isEmpty() ? List.of() : list(key);
    }

    List<Json> requiredList(String key, String hint) {
        return required(key, hint)
                .flatMap(value -> as(key, value, JsonArray.class, "a list"))
                .map(JsonArray::items)
                .orElse(List.of());
    }

    /** The items of a list of non-empty strings. */
    List<String> texts(String key) {
        return list(key).stream()
                .flatMap(item -> text("an item of `" + key + "`", item).stream())
                .toList();
    }

    /** A list of texts; what is null counts as absent. */
    List<String> textsOrNull(String key) {
        return valueOrNull(key).isEmpty() ? List.of() : texts(key);
    }

    boolean flag(String key, boolean fallback) {
        return value(key)
                .flatMap(value -> as(key, value, JsonBoolean.class, "`true` or `false`"))
                .map(JsonBoolean::value)
                .orElse(fallback);
    }

    /** Seconds, when there are some: a number, or a placeholder for one. */
    Optional<Json> seconds(String key, Optional<Json> value) {
        value.ifPresent(found -> checkSeconds(key, found));
        return value;
    }

    private void checkSeconds(String key, Json value) {
        switch (value) {
            case JsonNumber number -> {
                if (number.asDouble() < 0) {
                    outOfRange(key, number, "zero or more seconds");
                }
            }
            case JsonString text -> {
                if (!text.value().startsWith("${") || !text.value().endsWith("}")) {
                    wrongType(
                            key, value, "a number of seconds, or a placeholder such as `${name}`");
                }
            }
            default -> wrongType(key, value, "a number of seconds");
        }
    }

    void outOfRange(String key, JsonNumber number, String wanted) {
        error(
                ShapeKind.OUT_OF_RANGE,
                number.at(),
                named(key) + " cannot be " + number,
                "it has to be " + wanted);
    }

    /** Notes a text that can't be read as what is wanted. */
    void unreadable(String key, JsonString text, String wanted) {
        error(
                ShapeKind.UNKNOWN_VALUE,
                text.at(),
                named(key) + " cannot be `" + text.value() + "`",
                "it has to be " + wanted);
    }

    void wrongType(String key, Json value, String wanted) {
        error(
                ShapeKind.WRONG_TYPE,
                value.at(),
                named(key) + " is " + value.kind(),
                "it has to be " + wanted);
    }

    <T extends Json> Optional<T> as(String key, Json value, Class<T> type, String wanted) {
        if (!type.isInstance(value)) {
            wrongType(key, value, wanted);
        }
        return Optional.of(value).filter(type::isInstance).map(type::cast);
    }
}
