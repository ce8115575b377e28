package chaosstates.python;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Truth, equality and order of values as Python has them. Booleans are the numbers 1 and 0; whole
 * numbers and fractions compare exactly; lists compare item by item.
 */
public final class PythonValues {

    private PythonValues() {}

    /**
     * Tells whether {@code if value:} would be taken: everything but null, false, zero and empty.
     */
    public static boolean isTrue(Json value) {
        return switch (value) {
            case JsonNull nothing -> false;
            case JsonBoolean bool -> bool.value();
            case JsonNumber number -> number.asDouble() != 0;
            case JsonString text -> !text.value().isEmpty();
            case JsonArray array -> !array.items().isEmpty();
            case JsonObject object -> !object.fields().isEmpty();
        };
    }

    /** {@code left == right}: {@code 1 == 1.0 == True}, and no text equals a number. */
    public static boolean equal(Json left, Json right) {
        return switch (left) {
            case JsonNull nothing -> right instanceof JsonNull;
            case JsonString text -> text.equals(right);
            case JsonArray array ->
                    right instanceof JsonArray other && equalItems(array.items(), other.items());
            case JsonObject object ->
                    right instanceof JsonObject other && equalFields(object, other);
            case JsonBoolean bool -> isNumeric(right) && equal(numeric(bool), numeric(right));
            case JsonNumber number -> isNumeric(right) && equal(numeric(number), numeric(right));
        };
    }

    /** {@code value in items}. */
    public static boolean contains(List<Json> items, Json value) {
        return items.stream().anyMatch(item -> equal(item, value));
    }

    /**
     * {@code left <= right}.
     *
     * @throws PythonRaised when Python does not order the two
     */
    public static boolean isAtMost(Json left, Json right) {
        if (isNumeric(left) && isNumeric(right)) {
            return isAtMost(numeric(left), numeric(right));
        }
        if (left instanceof JsonString text && right instanceof JsonString other) {
            return Arrays.compare(points(text), points(other)) <= 0;
        }
        if (left instanceof JsonArray array && right instanceof JsonArray other) {
            return isAtMost(array.items(), other.items());
        }
        throw PythonRaised.typeError(
                "'<=' not supported between instances of '%s' and '%s'"
                        .formatted(PythonText.type(left), PythonText.type(right)));
    }

    /** Tells whether Python counts with the value: a number or a boolean. */
    public static boolean isNumeric(Json value) {
        return value instanceof JsonNumber || value instanceof JsonBoolean;
    }

    /** A whole number, a {@link Double} or, for booleans, 1 or 0. */
    static Number numeric(Json value) {
        return switch (value) {
            case JsonNumber number -> number.value();
            case JsonBoolean bool -> bool.value() ? 1L : 0L;
            case JsonNull _, JsonString _, JsonArray _, JsonObject _ ->
                    throw new IllegalArgumentException(value.kind() + " is not a number");
        };
    }

    /** The number as it is stored, no digit rounded; it must not be infinite or NaN. */
    static BigDecimal exact(Number number) {
        return switch (number) {
            case Double real -> new BigDecimal(real);
            case BigInteger big -> new BigDecimal(big);
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    private static boolean equal(Number left, Number right) {
        return isFinite(left) && isFinite(right)
                ? exact(left).compareTo(exact(right)) == 0
                : left.doubleValue() == right.doubleValue();
    }

    private static boolean isAtMost(Number left, Number right) {
        return isFinite(left) && isFinite(right)
                ? exact(left).compareTo(exact(right)) <= 0
                : left.doubleValue() <= right.doubleValue();
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double real) || Double.isFinite(real);
    }

    private static boolean equalItems(List<Json> left, List<Json> right) {
        return left.size() == right.size() && firstDifference(left, right) == left.size();
    }

    private static boolean equalFields(JsonObject left, JsonObject right) {
        return left.fields().keySet().equals(right.fields().keySet())
                && left.fields().entrySet().stream()
                        .allMatch(f -> equal(f.getValue(), right.fields().get(f.getKey())));
    }

    private static boolean isAtMost(List<Json> left, List<Json> right) {
        int i = firstDifference(left, right);
        return i < left.size() && i < right.size()
                ? isAtMost(left.get(i), right.get(i))
                : left.size() <= right.size();
    }

    private static int firstDifference(List<Json> left, List<Json> right) {
        int shorter = Math.min(left.size(), right.size());
        int i = 0;
        while (i < shorter && equal(left.get(i), right.get(i))) {
            i++;
        }
        return i;
    }

    private static int[] points(JsonString text) {
        return text.value().codePoints().toArray();
    }
}
