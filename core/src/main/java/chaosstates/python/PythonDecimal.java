package chaosstates.python;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Value as Python's {@code Decimal} takes it: a fraction keeps the digits that it is stored with
 * (0.1 is a little more than a tenth), a text keeps its own digits.
 *
 * @param value a {@link BigDecimal}, or a {@link Double} that is infinite or NaN
 * @see <a href="https://docs.python.org/3/library/decimal.html#decimal.Decimal">Decimal</a>
 */
public record PythonDecimal(Number value) {

    private static final Pattern FINITE =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern INFINITE = Pattern.compile("(?i)([+-]?)inf(inity)?");
    private static final Pattern NAN = Pattern.compile("(?i)[+-]?s?nan\\d*");

    /**
     * The number; none when a text is not one.
     *
     * @throws PythonRaised for null, lists and objects
     */
    public static Optional<PythonDecimal> of(Json value) {
        return switch (value) {
            case JsonBoolean bool -> Optional.of(of(bool.value() ? 1L : 0L));
            case JsonNumber number -> Optional.of(of(number.value()));
            case JsonString text -> read(PythonNumbers.digits(text.value()).replace("_", ""));
            case JsonArray array ->
                    throw PythonRaised.valueError("argument must be a sequence of length 3");
            case JsonNull _, JsonObject _ ->
                    throw PythonRaised.typeError(
                            "conversion from %s to Decimal is not supported"
                                    .formatted(PythonText.type(value)));
        };
    }

    /**
     * {@code this <= other}.
     *
     * @throws PythonRaised when one of the two is NaN
     */
    public boolean isAtMost(PythonDecimal other) {
        if (Double.isNaN(value.doubleValue()) || Double.isNaN(other.value.doubleValue())) {
            throw new PythonRaised("decimal.InvalidOperation: comparison involving NaN");
        }
        return value instanceof BigDecimal left && other.value instanceof BigDecimal right
                ? left.compareTo(right) <= 0
                : value.doubleValue() <= other.value.doubleValue();
    }

    private static PythonDecimal of(Number number) {
        return new PythonDecimal(
                Double.isFinite(number.doubleValue()) ? PythonValues.exact(number) : number);
    }

    private static Optional<PythonDecimal> read(String text) {
        if (FINITE.matcher(text).matches()) {
            return finite(text);
        }
        Matcher infinite = INFINITE.matcher(text);
        if (infinite.matches()) {
            boolean below = infinite.group(1).equals("-");
            double value = below ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            return Optional.of(new PythonDecimal(value));
        }
        return NAN.matcher(text).matches()
                ? Optional.of(new PythonDecimal(Double.NaN))
                : Optional.empty();
    }

    /**
     * Reads a finite number; empty for exponents beyond Java's, which no bound in an experiment
     * has.
     */
    private static Optional<PythonDecimal> finite(String text) {
        try {
            return Optional.of(new PythonDecimal(new BigDecimal(text)));
        } catch (NumberFormatException beyond) {
            return Optional.empty();
        }
    }
}
