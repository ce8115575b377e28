package chaosstates.cli.input;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path to an entry of the settings, such as {@code notifications[0].url}. A dot in a name is
 * written with a backslash before it: {@code auths.example\.com.type}.
 */
public record SettingsKey(List<Step> steps) {

    private static final Pattern UNESCAPED_DOT = Pattern.compile("(?<!\\\\)\\.");
    private static final Pattern INDEXED = Pattern.compile("(.*)\\[(\\d{1,9})]");

    /** Step of a path to an entry. */
    sealed interface Step {
        /** Step to a field. */
        record Name(String name) implements Step {}

        /** Step to an item. */
        record Index(int index) implements Step {}
    }

    /** Change of an entry; empty: it is removed. */
    @FunctionalInterface
    public interface Change extends Function<Json, Optional<Json>> {}

    public static SettingsKey of(String key) {
        List<Step> steps = new ArrayList<>();
        for (String part : UNESCAPED_DOT.split(key, -1)) {
            Matcher indexed = INDEXED.matcher(part);
            boolean isIndexed = indexed.matches();
            String name = isIndexed ? indexed.group(1) : part;
            steps.add(new Step.Name(name.replace("\\", "")));
            if (isIndexed) {
                steps.add(new Step.Index(Integer.parseInt(indexed.group(2))));
            }
        }
        return new SettingsKey(List.copyOf(steps));
    }

    /** The entry; empty when there is none. */
    public Optional<Json> find(Json document) {
        Optional<Json> current = Optional.of(document);
        for (Step step : steps) {
            current = current.flatMap(json -> child(json, step));
        }
        return current;
    }

    /** The document with the entry changed, which has to be there. */
    public Json changed(Json document, Change change) {
        return changed(document, 0, change).orElse(JsonObject.EMPTY);
    }

    private Optional<Json> changed(Json json, int depth, Change change) {
        if (depth == steps.size()) {
            return change.apply(json);
        }
        Step step = steps.get(depth);
        Optional<Json> below = changed(child(json, step).orElseThrow(), depth + 1, change);
        return Optional.of(with(json, step, below));
    }

    private static Optional<Json> child(Json json, Step step) {
        return switch (step) {
            case Step.Name(String name) ->
                    json instanceof JsonObject object ? object.get(name) : Optional.empty();
            case Step.Index(int index) ->
                    json instanceof JsonArray list && index < list.items().size()
                            ? Optional.of(list.items().get(index))
                            : Optional.empty();
        };
    }

    private static Json with(Json json, Step step, Optional<Json> child) {
        return switch (step) {
            case Step.Name(String name) -> with((JsonObject) json, name, child);
            case Step.Index(int index) -> with((JsonArray) json, index, child);
        };
    }

    private static Json with(JsonObject object, String name, Optional<Json> child) {
        return child.map(value -> object.with(name, value)).orElseGet(() -> object.without(name));
    }

    private static Json with(JsonArray list, int index, Optional<Json> child) {
        List<Json> items = new ArrayList<>(list.items());
        items.remove(index);
        child.ifPresent(value -> items.add(index, value));
        return Json.of(items);
    }
}
