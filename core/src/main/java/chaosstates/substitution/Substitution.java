package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.python.PythonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the values of configuration and secrets in the place of {@code $name} and {@code ${name}}.
 *
 * <p>The syntax is that of Python's {@code string.Template}: {@code $$} is a dollar sign, names are
 * ASCII letters, digits and underscores, and what is not known or not a name stays as it was
 * written. A text that is one {@code ${name}} and nothing else becomes the value with its type; in
 * any other text the value becomes what Python's {@code str} makes of it. What was put in is not
 * looked at again.
 *
 * @param values by name; configuration comes before secrets, and earlier groups before later ones
 * @param declared whether the experiment has any configuration or secrets: the arguments of
 *     activities are left alone when it has not
 * @see <a href="https://docs.python.org/3/library/string.html#template-strings">Template</a>
 */
public record Substitution(Map<String, Json> values, boolean declared) {

    /**
     * Substitution of an experiment without configuration and secrets; {@code $$} still is a dollar
     * sign.
     */
    public static final Substitution NONE = of(JsonObject.EMPTY, JsonObject.EMPTY);

    private static final String NAME = "[_a-zA-Z][_a-zA-Z0-9]*";
    private static final Pattern WHOLE = Pattern.compile("\\$\\{(" + NAME + ")}");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$(?:(?<dollar>\\$)|(" + NAME + ")|\\{(" + NAME + ")})");

    public Substitution {
        values = Map.copyOf(values);
    }

    /**
     * The one flat lookup that an experiment's placeholders see.
     *
     * @param configuration resolved
     * @param secrets resolved: groups of named values; the groups themselves have no name here
     */
    public static Substitution of(JsonObject configuration, JsonObject secrets) {
        Map<String, Json> values = new LinkedHashMap<>(configuration.fields());
        for (Json group : secrets.fields().values()) {
            if (group instanceof JsonObject named) {
                named.fields().forEach(values::putIfAbsent);
            }
        }
        boolean declared = !configuration.fields().isEmpty() || !secrets.fields().isEmpty();
        return new Substitution(values, declared);
    }

    /** The value with all placeholders in it replaced, at any depth; keys stay as they are. */
    public Json apply(Json value) {
        return switch (value) {
            case JsonString text -> apply(text);
            case JsonArray array ->
                    new JsonArray(array.items().stream().map(this::apply).toList(), array.at());
            case JsonObject object -> inFields(object);
            case JsonNumber _, JsonBoolean _, JsonNull _ -> value;
        };
    }

    /**
     * Fills the placeholders of a text: the result is text, or a value of any type when the text is
     * one placeholder.
     */
    public Json apply(JsonString text) {
        if (text.value().indexOf('$') < 0) {
            return text;
        }
        Matcher whole = WHOLE.matcher(text.value());
        if (whole.matches() && values.containsKey(whole.group(1))) {
            return values.get(whole.group(1));
        }
        String replaced = PLACEHOLDER.matcher(text.value()).replaceAll(this::replacement);
        return new JsonString(replaced, text.at());
    }

    /**
     * An activity as its provider is to see it. Replaced are the pauses; the URL, headers and
     * timeout of an HTTP provider; and, if the experiment has any configuration or secrets, the
     * provider's arguments. Everything else stays as it was written: so it is in the Chaos Toolkit.
     *
     * @param activity as declared
     */
    public JsonObject inActivity(JsonObject activity) {
        JsonObject paused = inFields(activity, List.of("pauses"));
        return paused.get("provider").orElse(null) instanceof JsonObject provider
                ? paused.with("provider", inProvider(provider))
                : paused;
    }

    private JsonObject inProvider(JsonObject provider) {
        boolean http = provider.string("type").equals(Optional.of("http"));
        JsonObject called =
                http ? inFields(provider, List.of("url", "headers", "timeout")) : provider;
        return declared ? inFields(called, List.of("arguments")) : called;
    }

    private JsonObject inFields(JsonObject object) {
        return inFields(object, List.copyOf(object.fields().keySet()));
    }

    private JsonObject inFields(JsonObject object, List<String> keys) {
        if (keys.stream().noneMatch(object::has)) {
            return object;
        }
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        keys.forEach(key -> fields.computeIfPresent(key, (name, value) -> apply(value)));
        return new JsonObject(fields, object.keys(), object.at());
    }

    private String replacement(MatchResult found) {
        return Matcher.quoteReplacement(
                found.group("dollar") != null ? "$" : known(found).orElse(found.group()));
    }

    private Optional<String> known(MatchResult found) {
        String name = found.group(2) != null ? found.group(2) : found.group(3);
        return Optional.ofNullable(values.get(name)).map(PythonText::str);
    }

    /** The names only: some of the values are secrets. */
    @Override
    public String toString() {
        return "Substitution" + values.keySet();
    }
}
