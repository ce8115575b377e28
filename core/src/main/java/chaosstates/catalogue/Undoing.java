package chaosstates.catalogue;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The activity that undoes an action.
 *
 * @param id of the activity
 * @param arguments its arguments, as far as they can be known: {@code {name}} stands for the
 *     argument of that name that the action was given
 * @param without names of filters, as in {@code [{"Name": …, "Values": […]}]}, that it is not
 *     given: the action changed what they ask for, so that they would find nothing
 */
public record Undoing(String id, JsonObject arguments, Set<String> without) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    /** Copies the names. */
    public Undoing {
        without = Set.copyOf(without);
    }

    /**
     * Returns the arguments of the undoing activity; those that stand for an argument that was not
     * given are left out.
     *
     * @param given the arguments of the action
     */
    public JsonObject arguments(JsonObject given) {
        Map<String, Json> filled = new LinkedHashMap<>();
        arguments
                .fields()
                .forEach(
                        (name, value) ->
                                filled(value, given).ifPresent(it -> filled.put(name, it)));
        return Json.of(filled);
    }

    private Optional<Json> filled(Json value, JsonObject given) {
        return switch (value) {
            case JsonString text -> {
                Matcher name = ARGUMENT.matcher(text.value());
                yield name.matches()
                        ? given.get(name.group(1)).flatMap(this::withoutFilters)
                        : Optional.of(text);
            }
            case JsonArray list -> {
                List<Json> items =
                        list.items().stream().flatMap(it -> filled(it, given).stream()).toList();
                yield items.isEmpty() ? Optional.empty() : Optional.of(Json.of(items));
            }
            default -> Optional.of(value);
        };
    }

    /** Empty where no other filter is left. */
    private Optional<Json> withoutFilters(Json argument) {
        if (!(argument instanceof JsonArray list)) {
            return Optional.of(argument);
        }
        List<Json> items = list.items().stream().filter(item -> !isLeftOut(item)).toList();
        return items.isEmpty() && !list.items().isEmpty()
                ? Optional.empty()
                : Optional.of(items.size() == list.items().size() ? list : Json.of(items));
    }

    private boolean isLeftOut(Json filter) {
        return filter instanceof JsonObject object
                && object.string("Name").filter(without::contains).isPresent();
    }

    /**
     * Returns the rollback that undoes an action, as an experiment declares it. What can't be known
     * is left out.
     *
     * @param action its name
     * @param given the arguments of the action
     */
    public JsonObject rollback(String action, JsonObject given) {
        int dot = id.lastIndexOf('.');
        JsonObject provider =
                JsonObject.EMPTY
                        .with("type", "python")
                        .with("module", id.substring(0, dot))
                        .with("func", id.substring(dot + 1))
                        .with("arguments", arguments(given));
        return JsonObject.EMPTY
                .with("type", "action")
                .with("name", "undo-" + action)
                .with("provider", provider);
    }
}
