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
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers out of other values, as Python's {@code int} and {@code float} make them. */
public final class PythonNumbers {

    /** Repeated possessively: otherwise some thousand digits fill the stack. */
    private static final String DIGITS = "\\d(_?\\d)*+";

    private static final Pattern WHOLE = Pattern.compile("[+-]?" + DIGITS);
    private static final Pattern REAL =
            Pattern.compile(
                    "[+-]?(D\\.?(D)?|\\.D)([eE][+-]?D)?|(?i:[+-]?(inf(inity)?|nan))"
                            .replace("D", DIGITS));

    private PythonNumbers() {}

    /**
     * Python's {@code int}.
     *
     * @throws PythonRaised when there is no whole number in it
     */
    public static JsonNumber whole(Json value) {
        return switch (value) {
            case JsonNumber number -> new JsonNumber(truncated(number.value()), value.at());
            case JsonBoolean bool -> new JsonNumber(PythonValues.numeric(bool), value.at());
            case JsonString text -> new JsonNumber(whole(text), value.at());
            case JsonNull _, JsonArray _, JsonObject _ ->
                    throw PythonRaised.typeError(
                            "int() argument must be a string, a bytes-like object or a real"
                                    + " number, not '%s'".formatted(PythonText.type(value)));
        };
    }

    /**
     * Python's {@code float}; the result may be infinite or NaN.
     *
     * @throws PythonRaised when there is no number in it
     */
    public static JsonNumber real(Json value) {
        return switch (value) {
            case JsonNumber number -> new JsonNumber(widened(number.value()), value.at());
            case JsonBoolean bool -> new JsonNumber(bool.value() ? 1.0 : 0.0, value.at());
            case JsonString text -> new JsonNumber(real(text), value.at());
            case JsonNull _, JsonArray _, JsonObject _ ->
                    throw PythonRaised.typeError(
                            "float() argument must be a string or a real number, not '%s'"
                                    .formatted(PythonText.type(value)));
        };
    }

    /** The text without blanks around it, the digits of all scripts as ASCII digits. */
    static String digits(String text) {
        StringBuilder ascii = new StringBuilder();
        PythonSpace.strip(text)
                .codePoints()
                .forEach(
                        point ->
                                ascii.appendCodePoint(
                                        Character.isDigit(point)
                                                ? '0' + Character.digit(point, 10)
                                                : point));
        return ascii.toString();
    }

    private static Number truncated(Number number) {
        if (!(number instanceof Double real)) {
            return number;
        }
        if (real.isNaN()) {
            throw PythonRaised.valueError("cannot convert float NaN to integer");
        }
        if (real.isInfinite()) {
            throw new PythonRaised("OverflowError: cannot convert float infinity to integer");
        }
        return narrowed(new BigDecimal(real).toBigInteger());
    }

    private static Number whole(JsonString text) {
        String digits = digits(text.value());
        if (!WHOLE.matcher(digits).matches()) {
            throw PythonRaised.valueError(
                    "invalid literal for int() with base 10: " + PythonText.repr(text));
        }
        return narrowed(new BigInteger(digits.replace("_", "")));
    }

    private static Number narrowed(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    private static double widened(Number number) {
        double real = number.doubleValue();
        if (Double.isInfinite(real) && number instanceof BigInteger) {
            throw new PythonRaised("OverflowError: int too large to convert to float");
        }
        return real;
    }

    private static double real(JsonString text) {
        String digits = digits(text.value());
        if (!REAL.matcher(digits).matches()) {
            throw PythonRaised.valueError(
                    "could not convert string to float: " + PythonText.repr(text));
        }
        return switch (digits.toLowerCase(Locale.ROOT).replaceFirst("^[+-]", "")) {
            case "nan" -> Double.NaN;
            case "inf", "infinity" ->
                    digits.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            default -> Double.parseDouble(digits.replace("_", ""));
        };
    }
}
