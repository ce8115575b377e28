package chaosstates.python;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * The text that Python makes of a value: {@code True}, {@code None}, {@code 1.0}, {@code {'a': [1,
 * 'z']}}.
 */
public final class PythonText {

    private PythonText() {}

    /** Python's {@code str}: text stays as it is, everything else as {@link #repr} has it. */
    public static String str(Json value) {
        return value instanceof JsonString text ? text.value() : repr(value);
    }

    /** Python's {@code repr}. */
    public static String repr(Json value) {
        return switch (value) {
            case JsonNull nothing -> "None";
            case JsonBoolean bool -> bool.value() ? "True" : "False";
            case JsonNumber number -> number(number.value());
            case JsonString text -> quoted(text.value());
            case JsonArray array ->
                    array.items().stream()
                            .map(PythonText::repr)
                            .collect(Collectors.joining(", ", "[", "]"));
            case JsonObject object ->
                    object.fields().entrySet().stream()
                            .map(field -> quoted(field.getKey()) + ": " + repr(field.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /**
     * Renders a value like {@code json.dumps} by default: one line with spaces, and nothing but
     * ASCII.
     */
    public static String json(Json value) {
        return switch (value) {
            case JsonNull nothing -> "null";
            case JsonBoolean bool -> Boolean.toString(bool.value());
            case JsonNumber number -> number(number.value());
            case JsonString text -> ascii(text.value());
            case JsonArray array ->
                    array.items().stream()
                            .map(PythonText::json)
                            .collect(Collectors.joining(", ", "[", "]"));
            case JsonObject object ->
                    object.fields().entrySet().stream()
                            .map(field -> ascii(field.getKey()) + ": " + json(field.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder("\"");
        text.chars().forEach(unit -> ascii.append(ascii((char) unit)));
        return ascii.append('"').toString();
    }

    private static String ascii(char unit) {
        return switch (unit) {
            case '"', '\\' -> "\\" + unit;
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                    ' ' <= unit && unit <= '~'
                            ? String.valueOf(unit)
                            : "\\u%04x".formatted((int) unit);
        };
    }

    /** The name of the Python type: {@code dict}, {@code NoneType}… */
    public static String type(Json value) {
        return switch (value) {
            case JsonNull nothing -> "NoneType";
            case JsonBoolean bool -> "bool";
            case JsonNumber number -> number.isWhole() ? "int" : "float";
            case JsonString text -> "str";
            case JsonArray array -> "list";
            case JsonObject object -> "dict";
        };
    }

    private static String number(Number value) {
        return value instanceof Double real ? real(real) : value.toString();
    }

    private static String real(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Math.copySign(1, value) < 0 ? "-" : "";
        return sign + (Double.isInfinite(value) ? "inf" : finite(Math.abs(value)));
    }

    /**
     * The shortest digits that read back as the same number; an exponent from 1e16 and below 1e-4.
     */
    private static String finite(double value) {
        if (value == 0) {
            return "0.0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent < -4 || exponent >= 16) {
            return withExponent(exact.unscaledValue().toString(), exponent);
        }
        return exact.scale() > 0 ? exact.toPlainString() : exact.toPlainString() + ".0";
    }

    private static String withExponent(String digits, int exponent) {
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return "%c%se%+03d".formatted(digits.charAt(0), fraction, exponent);
    }

    private static String quoted(String text) {
        char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(quote);
        text.codePoints().forEach(point -> quoted.append(escaped(point, quote)));
        return quoted.append(quote).toString();
    }

    private static String escaped(int point, char quote) {
        return switch (point) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> point == quote ? "\\" + quote : visible(point);
        };
    }

    private static String visible(int point) {
        if (isPrintable(point)) {
            return Character.toString(point);
        }
        if (point <= 0xff) {
            return "\\x%02x".formatted(point);
        }
        return (point <= 0xffff ? "\\u%04x" : "\\U%08x").formatted(point);
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
