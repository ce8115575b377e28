package chaosstates.report;

import chaosstates.model.Measure;
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

    /** Words for how long calls took in virtual time, where they take none. */
    public static final String NOT_MEASURED = "not measured (rehearsed)";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Words() {}

    /** Returns a duration: {@code 15 ms}, {@code 1.25 s}, {@code 1 min 15 s}, {@code 2 h 5 min}. */
    public static String duration(double seconds) {
        return Measure.duration(seconds);
    }

    /** Returns a moment of a run: {@code +1 min 15 s}. */
    public static String after(double seconds) {
        return seconds == 0 ? "0 s" : "+" + duration(seconds);
    }

    /** Returns a part of a whole: {@code 97.3 %}. Less than all is never shown as all. */
    public static String share(double part) {
        return Measure.share(part);
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

    /** Returns how long a call took; in virtual time calls take no time, which says nothing. */
    public static String took(OptionalDouble seconds, boolean isRehearsal) {
        return isRehearsal && seconds.orElse(0) == 0
                ? NOT_MEASURED
                : known(seconds, Words::duration);
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
