package chaosstates.model;

import java.util.Optional;
import java.util.stream.Stream;

/** Figure of a watch for which an experiment may promise a bound. */
public enum Figure {
    /** Share of the time in which the probe was in its tolerance. */
    AVAILABILITY("availability", Unit.SHARE, false),
    /** Longest time at a stretch in which it was not. */
    LONGEST_OUTAGE("longest-outage", Unit.SECONDS, true),
    /** Number of times that it went out. */
    OUTAGES("outages", Unit.COUNT, true),
    /** Time from the first action to the first miss. */
    FIRST_MISS("first-miss", Unit.SECONDS, false),
    /** Time from the first action until the probe was well and stayed so. */
    RECOVERY("recovery", Unit.SECONDS, true),
    MEDIAN("median", Unit.SECONDS, true),
    P95("p95", Unit.SECONDS, true),
    P99("p99", Unit.SECONDS, true),
    /** The 95th percentile, divided by that before the first action. */
    P95_RATIO("p95-ratio", Unit.RATIO, true),
    /** Growth since the last run that held, of the figure that grew most. */
    NO_WORSE_THAN_LAST("no-worse-than-last", Unit.SHARE, true),
    /** Largest value of a metric. */
    MAXIMUM("maximum", Unit.NUMBER, true),
    /** Smallest value of a metric. */
    MINIMUM("minimum", Unit.NUMBER, false),
    /** Mean of the values of a metric. */
    MEAN("mean", Unit.NUMBER, true),
    /** Sum of the values of a metric. */
    SUM("sum", Unit.NUMBER, true);

    /** Unit of a figure. */
    public enum Unit {
        SHARE,
        SECONDS,
        COUNT,
        RATIO,
        /** The unit of a metric, whatever that is. */
        NUMBER
    }

    private final String key;
    private final Unit unit;
    private final boolean isSmallGood;

    Figure(String key, Unit unit, boolean isSmallGood) {
        this.key = key;
        this.unit = unit;
        this.isSmallGood = isSmallGood;
    }

    /** Returns the word in an experiment and in a journal. */
    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    /** Tells whether a promise is the most that the figure may be; else it is the least. */
    public boolean isSmallGood() {
        return isSmallGood;
    }

    /** Tells whether it is a figure of a metric's values, and not of a probe's looks. */
    public boolean isOfMetric() {
        return unit == Unit.NUMBER;
    }

    /** Finds the figure of a word. */
    public static Optional<Figure> of(String key) {
        return Stream.of(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }
}
