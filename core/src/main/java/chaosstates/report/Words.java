package chaosstates.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Figures with their units, as people read them. */
public final class Words {

    /** Words for a figure that nothing tells. */
    public static final String NOT_KNOWN = "not known";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** Error of a computed share, in tenths of a percent: 1 - 0.9 is less than 0.1. */
    private static final double ROUNDING = 1e-9;

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Words() {}

    /** Returns a duration: {@code 15 ms}, {@code 1.25 s}, {@code 1 min 15 s}, {@code 2 h 5 min}. */
    public static String duration(double seconds) {
        if (seconds == 0) {
            return "0 s";
        }
        if (seconds < 1) {
            return Math.round(seconds * 1000) + " ms";
        }
        if (seconds < MINUTE) {
            return decimal(seconds) + " s";
        }
        long whole = Math.round(seconds);
        return whole < HOUR
                ? whole / MINUTE + " min" + rest(whole % MINUTE, " s")
                : whole / HOUR + " h" + rest(whole % HOUR / MINUTE, " min");
    }

    private static String rest(long number, String unit) {
        return number == 0 ? "" : " " + number + unit;
    }

    private static String decimal(double number) {
        String text = String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.1f", number);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** Returns a moment of a run: {@code +1 min 15 s}. */
    public static String after(double seconds) {
        return seconds == 0 ? "0 s" : "+" + duration(seconds);
    }

    /** Returns a part of a whole: {@code 97.3 %}. Less than all is never shown as all. */
    public static String share(double part) {
        double percent = Math.floor(part * 1000 + ROUNDING) / 10;
        return decimal(percent) + " %";
    }

    /** Returns a price: {@code $0.00195}. */
    public static String dollars(double dollars) {
        return String.format(Locale.ROOT, dollars < 1 ? "$%.5f" : "$%.2f", dollars);
    }

    /** Returns a moment in UTC, in whole seconds. */
    public static String time(Instant instant) {
        return TIME.format(instant) + " UTC";
    }

    /** Returns the figure in words; {@link #NOT_KNOWN} where it is not there. */
    public static String known(OptionalDouble figure, DoubleFunction<String> words) {
        return figure.isPresent() ? words.apply(figure.getAsDouble()) : NOT_KNOWN;
    }

    /** Returns the word for a class of a style sheet: {@code cut-off}. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Counts things: {@code 1 look}, {@code 3 looks}. */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
