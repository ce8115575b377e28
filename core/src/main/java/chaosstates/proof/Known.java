package chaosstates.proof;

import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knowledge of a state's input and of the variables without running anything: enough to decide the
 * conditions of a Choice that depend on where the way came from.
 *
 * @param input the fields that it has, with {@value #SOMETHING} for a value that is not known; null
 *     when nothing is known of it
 * @param variables those with a literal value
 */
record Known(Map<String, String> input, Map<String, String> variables) {

    /** A value that is not known. */
    static final String SOMETHING = "*";

    private static final Map<String, String> ANYTHING = Map.of("", SOMETHING);

    private static final String UNCHANGED = "{% $states.input %}";
    private static final Pattern ADDED =
            Pattern.compile(
                    "\\{% \\$merge\\(\\[\\$states\\.input, \\{'(\\w+)': '(.*)'\\}\\]\\) %\\}");
    private static final Pattern HAS =
            Pattern.compile("\\{% \\$exists\\(\\$states\\.input\\.(\\w+)\\) %\\}");
    private static final Pattern IS =
            Pattern.compile("\\{% \\$states\\.input\\.(\\w+) = '(.*)' %\\}");
    private static final Pattern IN =
            Pattern.compile("\\{% \\$states\\.input\\.(\\w+) in \\[(.*)\\] %\\}");
    private static final Pattern VARIABLE = Pattern.compile("\\{% \\$(\\w+) %\\}");

    static final Known NOTHING = new Known(Map.of(), Map.of());

    Known {
        input = Map.copyOf(input);
        variables = Map.copyOf(variables);
    }

    /** Decides the condition; empty when it depends on the run. */
    Optional<Boolean> decide(String condition) {
        Matcher variable = VARIABLE.matcher(condition);
        if (variable.matches()) {
            return Optional.ofNullable(variables.get(variable.group(1))).map(Boolean::valueOf);
        }
        return input.equals(ANYTHING) ? Optional.empty() : decideByInput(condition);
    }

    private Optional<Boolean> decideByInput(String condition) {
        Matcher has = HAS.matcher(condition);
        if (has.matches()) {
            return Optional.of(input.containsKey(has.group(1)));
        }
        Matcher is = IS.matcher(condition);
        if (is.matches()) {
            return compared(is.group(1), value -> value.equals(unquoted(is.group(2))));
        }
        Matcher in = IN.matcher(condition);
        return in.matches()
                ? compared(in.group(1), value -> in.group(2).contains("'" + value + "'"))
                : Optional.empty();
    }

    private Optional<Boolean> compared(String field, Predicate<String> test) {
        if (!input.containsKey(field)) {
            return Optional.of(false);
        }
        String value = input.get(field);
        return value.equals(SOMETHING) ? Optional.empty() : Optional.of(test.test(value));
    }

    private static String unquoted(String text) {
        return text.replace("\\'", "'").replace("\\\\", "\\");
    }

    /** Returns the knowledge behind a state with that Output, whose result nobody can know. */
    Known then(Optional<Json> output) {
        return then(output, ANYTHING);
    }

    /** Returns the knowledge behind a Pass, whose result is its input. */
    Known passed(Optional<Json> output) {
        return then(output, input);
    }

    /** Returns the knowledge behind a Catch. */
    Known caught(String error, Optional<Json> output) {
        return then(output, Map.of("Error", error, "Cause", SOMETHING));
    }

    private Known then(Optional<Json> output, Map<String, String> otherwise) {
        return new Known(output.map(this::input).orElse(otherwise), variables);
    }

    private Map<String, String> input(Json output) {
        return switch (output) {
            case JsonString text -> input(text.value());
            case JsonObject object -> fields(object);
            default -> ANYTHING;
        };
    }

    private Map<String, String> input(String text) {
        if (text.equals(UNCHANGED)) {
            return input;
        }
        Matcher added = ADDED.matcher(text);
        if (!added.matches()) {
            return ANYTHING;
        }
        Map<String, String> all = new HashMap<>(input);
        all.put(added.group(1), unquoted(added.group(2)));
        return all;
    }

    private static Map<String, String> fields(JsonObject object) {
        Map<String, String> fields = new HashMap<>();
        object.fields()
                .forEach(
                        (key, value) ->
                                fields.put(
                                        key,
                                        value instanceof JsonString text
                                                        && !text.value().startsWith("{%")
                                                ? text.value()
                                                : SOMETHING));
        return fields;
    }

    /** Adds the assignments of a state. */
    Known assigning(Optional<JsonObject> assign) {
        Map<String, String> all = new HashMap<>(variables);
        assign.orElse(JsonObject.EMPTY)
                .fields()
                .forEach(
                        (name, value) -> {
                            if (value instanceof JsonBoolean literal) {
                                all.put(name, String.valueOf(literal.value()));
                            } else {
                                all.remove(name);
                            }
                        });
        return new Known(input, all);
    }

    /** Takes the input of another. */
    Known withInputOf(Known other) {
        return new Known(other.input, variables);
    }
}
