package chaosstates.lambdas.service.aws;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.problem.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExceptionType;
import software.amazon.smithy.jmespath.RuntimeType;
import software.amazon.smithy.jmespath.evaluation.EvaluationUtils;
import software.amazon.smithy.jmespath.evaluation.JmespathRuntime;
import software.amazon.smithy.jmespath.evaluation.NumberType;

/** Our JSON, for queries to work on. */
enum JsonRuntime implements JmespathRuntime<Json> {
    INSTANCE;

    /**
     * Takes a value for what a function asks for.
     *
     * @throws JmespathException when it is something else
     */
    private static <T extends Json> T of(Json value, Class<T> type) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw misfit(value);
    }

    private static JmespathException misfit(Json value) {
        return new JmespathException(
                JmespathExceptionType.INVALID_TYPE, value.kind() + " does not do here");
    }

    @Override
    public RuntimeType typeOf(Json value) {
        return switch (value) {
            case JsonObject object -> RuntimeType.OBJECT;
            case JsonArray list -> RuntimeType.ARRAY;
            case JsonString text -> RuntimeType.STRING;
            case JsonNumber number -> RuntimeType.NUMBER;
            case JsonBoolean bool -> RuntimeType.BOOLEAN;
            case JsonNull nothing -> RuntimeType.NULL;
        };
    }

    @Override
    public String toString(Json value) {
        return JsonWriter.compact(value);
    }

    @Override
    public Json createNull() {
        return Json.ofNull();
    }

    @Override
    public Json createBoolean(boolean value) {
        return Json.of(value);
    }

    @Override
    public boolean asBoolean(Json value) {
        return of(value, JsonBoolean.class).value();
    }

    @Override
    public Json createString(String text) {
        return Json.of(text);
    }

    @Override
    public String asString(Json value) {
        return of(value, JsonString.class).value();
    }

    @Override
    public Json createNumber(Number number) {
        return switch (number) {
            case Double real -> Json.of(real);
            case Float real -> Json.of(real.doubleValue());
            case BigDecimal real -> Json.of(real.doubleValue());
            case BigInteger large -> new JsonNumber(large, Location.NOWHERE);
            case Number whole -> Json.of(whole.longValue());
        };
    }

    @Override
    public NumberType numberType(Json value) {
        return EvaluationUtils.numberType(asNumber(value));
    }

    @Override
    public Number asNumber(Json value) {
        return of(value, JsonNumber.class).value();
    }

    @Override
    public int length(Json value) {
        return switch (value) {
            case JsonString text -> EvaluationUtils.codePointCount(text.value());
            case JsonArray list -> list.items().size();
            case JsonObject object -> object.fields().size();
            case Json other -> throw misfit(other);
        };
    }

    @Override
    public Json element(Json list, int index) {
        List<Json> items = of(list, JsonArray.class).items();
        return index < 0 || index >= items.size() ? Json.ofNull() : items.get(index);
    }

    @Override
    public Iterable<? extends Json> asIterable(Json value) {
        return switch (value) {
            case JsonArray list -> list.items();
            case JsonObject object -> object.fields().keySet().stream().map(Json::of).toList();
            case Json other -> throw misfit(other);
        };
    }

    @Override
    public Json value(Json object, Json key) {
        return object instanceof JsonObject fields
                ? fields.get(asString(key)).orElse(Json.ofNull())
                : Json.ofNull();
    }

    @Override
    public ArrayBuilder<Json> arrayBuilder() {
        return new Items(new ArrayList<>());
    }

    @Override
    public ObjectBuilder<Json> objectBuilder() {
        return new Fields(new LinkedHashMap<>());
    }

    /** Builder of a list. */
    private record Items(List<Json> items) implements ArrayBuilder<Json> {

        @Override
        public void add(Json item) {
            items.add(item);
        }

        @Override
        public void addAll(Json list) {
            INSTANCE.asIterable(list).forEach(items::add);
        }

        @Override
        public Json build() {
            return Json.of(items);
        }
    }

    /** Builder of an object. */
    private record Fields(Map<String, Json> fields) implements ObjectBuilder<Json> {

        @Override
        public void put(Json key, Json value) {
            fields.put(INSTANCE.asString(key), value);
        }

        @Override
        public void putAll(Json object) {
            fields.putAll(of(object, JsonObject.class).fields());
        }

        @Override
        public Json build() {
            return Json.of(fields);
        }
    }
}
