package chaosstates.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/** Measured values with their units, as people read them. All that we say is rounded here. */
public final class Measure {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final double LEAST = 0.0005;

    /** Seconds of a century: more is said as it is. */
    private static final double MOST = 3.2e9;

    /** Error of a computed share, in tenths of a percent: 1 - 0.9 is less than 0.1. */
    private static final double ROUNDING = 1e-9;

    /** Beyond this a number is written with a power of ten. */
    private static final double LARGE = 1e15;

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    private static final int MOST_DECIMALS = 6;

    private Measure() {}

    /** Returns a duration: {@code 15 ms}, {@code 1.25 s}, {@code 1 min 15 s}, {@code 2 h 5 min}. */
    public static String duration(double seconds) {
        if (seconds < LEAST) {
            return "0 s";
        }
        if (!(seconds < MOST)) {
            return seconds + " s";
        }
        if (seconds < 1) {
            return Math.round(seconds * 1000) + " ms";
        }
        if (seconds < MINUTE) {
            return plain(seconds, seconds < 10 ? 2 : 1) + " s";
        }
        long whole = Math.round(seconds);
        return whole < HOUR
                ? whole / MINUTE + " min" + rest(whole % MINUTE, " s")
                : whole / HOUR + " h" + rest(whole % HOUR / MINUTE, " min");
    }

    /** Returns a duration in the same words. */
    public static String duration(Duration duration) {
        return duration(duration.toMillis() / 1000.0);
    }

    private static String rest(long number, String unit) {
        return number == 0 ? "" : " " + number + unit;
    }

    /** Returns a part of a whole: {@code 97.3 %}. Less than all is never shown as all. */
    public static String share(double part) {
        return plain(Math.floor(part * 1000 + ROUNDING) / 10, 1) + " %";
    }

    /** Returns a number of four digits that count, without cutting off whole ones. */
    public static String number(double value) {
        if (Math.abs(value) >= LARGE || !Double.isFinite(value)) {
            return String.valueOf(value);
        }
        return Math.abs(value) >= 1000
                ? plain(value, 0)
                : bare(new BigDecimal(value).round(FOUR_DIGITS));
    }

    /** Returns a value of a figure. */
    public static String of(Figure.Unit unit, double value) {
        return switch (unit) {
            case SHARE -> share(value);
            case SECONDS -> duration(value);
            case COUNT -> plain(value, 0);
            case RATIO -> plain(value, 2) + " times";
            case NUMBER -> number(value);
        };
    }

    /** Returns what was promised of a figure, which is never rounded to something else. */
    public static String bound(Figure.Unit unit, double value) {
        return switch (unit) {
            case SHARE -> plain(100 * value, MOST_DECIMALS) + " %";
            case COUNT -> plain(value, MOST_DECIMALS);
            case RATIO -> plain(value, MOST_DECIMALS) + " times";
            case SECONDS, NUMBER -> of(unit, value);
        };
    }

    /** Returns what was measured, with as many digits as tell it from what was promised. */
    public static String beside(Figure.Unit unit, double value, double promised) {
        String usual = of(unit, value);
        return value == promised || !usual.equals(bound(unit, promised))
                ? usual
                : switch (unit) {
                    case SHARE -> plain(100 * value, MOST_DECIMALS) + " %";
                    case SECONDS -> plain(value, MOST_DECIMALS) + " s";
                    case RATIO -> plain(value, MOST_DECIMALS) + " times";
                    case COUNT, NUMBER -> String.valueOf(value);
                };
    }

    private static String plain(double value, int decimals) {
        return Math.abs(value) >= LARGE || !Double.isFinite(value)
                ? String.valueOf(value)
                : bare(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static String bare(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
