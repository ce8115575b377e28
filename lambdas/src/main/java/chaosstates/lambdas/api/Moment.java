package chaosstates.lambdas.api;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonString;
import chaosstates.python.PythonNumbers;
import chaosstates.python.PythonRaised;
import chaosstates.python.PythonText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Moments as an experiment may write them: seconds since 1970, {@code now}, {@code 3 minutes}. */
public final class Moment {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private Moment() {}

    /**
     * Reads a moment. A unit that is unknown counts as 5 minutes, as in chaostoolkit-aws.
     *
     * @param from what {@code 3 minutes} are counted back from
     * @throws Raised when it is none
     */
    public static Instant of(Json written, Instant now, Instant from) {
        return switch (written) {
            case JsonNumber seconds ->
                    within(() -> Instant.EPOCH.plus(duration(seconds.asDouble(), 1)));
            case JsonString text when text.value().equals("now") -> now;
            case JsonString text -> before(from, text.value().split(" ", 2));
            case Json other ->
                    throw new Raised(
                            "AttributeError",
                            "'%s' object has no attribute 'split'"
                                    .formatted(PythonText.type(other)));
        };
    }

    private static Instant before(Instant from, String[] parts) {
        if (parts.length < 2) {
            throw new Raised("ValueError", "not enough values to unpack (expected 2, got 1)");
        }
        double quantity = quantity(parts[0]);
        return within(() -> from.minus(duration(quantity, seconds(parts[1]))));
    }

    private static double quantity(String text) {
        try {
            return PythonNumbers.real(Json.of(text)).asDouble();
        } catch (PythonRaised error) {
            throw Raised.of(error);
        }
    }

    private static int seconds(String unit) {
        return switch (unit) {
            case "second", "seconds" -> 1;
            case "minute", "minutes" -> 60;
            case "hour", "hours" -> 60 * 60;
            case "day", "days" -> 24 * 60 * 60;
            case "month", "months" -> 30 * 24 * 60 * 60;
            case "year", "years" -> 365 * 24 * 60 * 60;
            default -> 5 * 60;
        };
    }

    /** Multiplies, to microseconds as Python has them. */
    private static Duration duration(double quantity, int unit) {
        BigDecimal micros =
                new BigDecimal(quantity)
                        .multiply(BigDecimal.valueOf(1_000_000L * unit))
                        .setScale(0, RoundingMode.HALF_EVEN);
        return Duration.of(micros.longValueExact(), ChronoUnit.MICROS);
    }

    /** The years that Python has: 1 to 9999. */
    private static Instant within(Supplier<Instant> made) {
        try {
            Instant moment = made.get();
            if (!moment.isBefore(FIRST) && moment.isBefore(END)) {
                return moment;
            }
        } catch (ArithmeticException | DateTimeException | NumberFormatException tooFar) {
            // Falls through: Python says the same of all of them.
        }
        throw new Raised("OverflowError", "date value out of range");
    }
}
