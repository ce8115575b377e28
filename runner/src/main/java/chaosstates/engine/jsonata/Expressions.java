package chaosstates.engine.jsonata;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Evaluates JSONata: whole strings of the form <code>{% … %}</code>, wherever they stand in a
 * template. An expression is parsed when it is first met. For one thread.
 *
 * <p>Bounds and the words of failures are those of AWS as far as they are known.
 */
public final class Expressions {

    private static final String OPEN = "{%";
    private static final String CLOSE = "%}";
    private static final long LONGEST_MILLIS = 5_000;
    private static final int DEEPEST = 100;

    private final Map<String, Jsonata> parsed = new HashMap<>();

    /** Templates and their parts, and whether there is an expression in them. */
    private final Map<Json, Boolean> known = new IdentityHashMap<>();

    private final JsonataFunctions functions;
    private final int mostItems;

    /**
     * Expressions that ask clock and random for time and chance.
     *
     * @param mostItems of a list that an expression yields
     */
    public Expressions(InstantSource clock, RandomGenerator random, int mostItems) {
        this.functions = new JsonataFunctions(clock, random);
        this.mostItems = mostItems;
    }

    /**
     * Evaluates a template.
     *
     * @param field where the template stands in its state, e.g. {@code Output}; for messages
     * @param variables makes all that expressions may name, {@code states} among them; not asked
     *     where there is no expression
     * @throws ExpressionFailed naming the field of the expression that failed
     * @throws TooManyItems when a list in a value is too long
     */
    public Json evaluate(Json template, String field, Supplier<Map<String, Object>> variables) {
        return isOrHasExpression(template) ? filled(template, field, variables.get()) : template;
    }

    private Json filled(Json template, String field, Map<String, Object> variables) {
        return switch (template) {
            case JsonString text when isExpression(text.value()) ->
                    evaluate(source(text.value()), field, variables);
            case JsonObject object when hasExpressions(object) -> object(object, field, variables);
            case JsonArray array when hasExpressions(array) -> array(array, field, variables);
            case JsonObject _, JsonArray _, JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ ->
                    template;
        };
    }

    private boolean hasExpressions(Json template) {
        Boolean has = known.get(template);
        if (has == null) {
            has = parts(template).anyMatch(this::isOrHasExpression);
            known.put(template, has);
        }
        return has;
    }

    private boolean isOrHasExpression(Json part) {
        return part instanceof JsonString text ? isExpression(text.value()) : hasExpressions(part);
    }

    private static Stream<Json> parts(Json template) {
        return switch (template) {
            case JsonObject object -> object.fields().values().stream();
            case JsonArray array -> array.items().stream();
            case JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ -> Stream.empty();
        };
    }

    private static boolean isExpression(String text) {
        return text.startsWith(OPEN) && text.endsWith(CLOSE) && text.length() >= 4;
    }

    private static String source(String text) {
        return text.substring(OPEN.length(), text.length() - CLOSE.length()).strip();
    }

    private Json object(JsonObject object, String field, Map<String, Object> variables) {
        Map<String, Json> fields = new LinkedHashMap<>();
        object.fields()
                .forEach(
                        (key, value) ->
                                fields.put(key, filled(value, field + "/" + key, variables)));
        return Json.of(fields);
    }

    private Json array(JsonArray array, String field, Map<String, Object> variables) {
        List<Json> items = new ArrayList<>();
        for (Json item : array.items()) {
            items.add(filled(item, field + "[" + items.size() + "]", variables));
        }
        return Json.of(items);
    }

    private Json evaluate(String source, String field, Map<String, Object> variables) {
        Object value;
        try {
            Jsonata expression = parsed.computeIfAbsent(source, this::parse);
            Frame frame = expression.createFrame();
            variables.forEach(frame::bind);
            frame.setRuntimeBounds(LONGEST_MILLIS, DEEPEST);
            value = expression.evaluate(null, frame);
        } catch (RuntimeException | StackOverflowError failure) {
            throw new ExpressionFailed(
                    source, field, "threw an error during evaluation" + words(failure));
        }
        if (value == null) {
            throw new ExpressionFailed(source, field, "returned nothing (undefined).");
        }
        return json(value, source, field);
    }

    private Jsonata parse(String source) {
        Jsonata expression = Jsonata.jsonata(source);
        expression.setOutputConvertNulls(false);
        functions.bindTo(expression);
        return expression;
    }

    private Json json(Object value, String source, String field) {
        try {
            return JsonataValues.toJson(value, mostItems);
        } catch (IllegalArgumentException noJson) {
            throw new ExpressionFailed(source, field, "returned something that is not JSON.");
        }
    }

    /**
     * An error of JSONata's has a code and a message; one of its bounds says it all in place of the
     * code; and the library lets some mistakes through as exceptions of Java's.
     */
    private static String words(Throwable failure) {
        if (!(failure instanceof JException jsonata)) {
            return ": " + failure.getMessage();
        }
        String code = jsonata.getError();
        return code.matches("[A-Z][0-9]{4}")
                ? ". " + code + ": " + jsonata.getMessage()
                : ": " + code;
    }
}
