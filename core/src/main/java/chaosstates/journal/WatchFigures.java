package chaosstates.journal;

import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import chaosstates.run.WatchLook;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Figures of a watch within a window of time. A look stands for the time to the beginning of the
 * next one. Where that is late by more than the interval, it stands for its own length or one
 * interval, whichever is longer, and the rest was not seen.
 *
 * @param looks in the order of time
 * @param every seconds between two looks
 * @param window that counts
 * @param begun when the first action began
 * @param last the figures of the last run that held; without fields where there was none
 * @param within the looks that began in the window
 * @param outages in the window; one that goes on at its end is known to have lasted until then
 */
record WatchFigures(
        List<WatchLook> looks,
        double every,
        Outage.Interval window,
        Instant begun,
        JsonObject last,
        List<WatchLook> within,
        List<Outage.Interval> outages) {

    /** Looks before the first action with which their durations say anything. */
    private static final int FEWEST_BEFORE = 5;

    WatchFigures(
            List<WatchLook> looks,
            double every,
            Outage.Interval window,
            Instant begun,
            JsonObject last) {
        this(looks, every, window, begun, last, within(looks, window), outages(looks, window));
    }

    WatchFigures {
        looks = List.copyOf(looks);
        within = List.copyOf(within);
        outages = List.copyOf(outages);
    }

    /** Part of the window that the looks stand for; 1 where the window has no length. */
    double seen() {
        double all = seconds(window.length());
        return all == 0 ? 1 : seconds(stood(true)) / all;
    }

    /** Computes a figure; empty where the looks do not tell it. */
    OptionalDouble of(Figure figure) {
        return switch (figure) {
            case AVAILABILITY -> availability();
            case LONGEST_OUTAGE -> known(longestOutage());
            case OUTAGES -> known(outages.size());
            case FIRST_MISS -> firstMiss();
            case RECOVERY -> recovery();
            case MEDIAN -> quantile(within, 0.5);
            case P95 -> quantile(within, 0.95);
            case P99 -> quantile(within, 0.99);
            case P95_RATIO -> ratio();
            case MAXIMUM, MINIMUM, MEAN, SUM -> OptionalDouble.empty();
            case NO_WORSE_THAN_LAST ->
                    Growth.worst(last, this).stream().mapToDouble(Growth::part).findFirst();
        };
    }

    private OptionalDouble known(double value) {
        return within.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private OptionalDouble availability() {
        double all = seconds(stood(true));
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds(stood(false)) / all);
    }

    private double longestOutage() {
        return outages.stream().mapToDouble(it -> seconds(it.length())).max().orElse(0);
    }

    private OptionalDouble firstMiss() {
        return within.stream()
                .filter(look -> !look.isMet())
                .mapToDouble(look -> Math.max(0, seconds(Duration.between(begun, look.start()))))
                .findFirst();
    }

    /** Tells whether the last look missed: then nobody knows when the outage ended. */
    boolean isStillOut() {
        return !within.isEmpty() && !within.getLast().isMet();
    }

    private OptionalDouble recovery() {
        if (isStillOut()) {
            return OptionalDouble.empty();
        }
        double last =
                outages.isEmpty() ? 0 : seconds(Duration.between(begun, outages.getLast().to()));
        return known(Math.max(0, last));
    }

    private OptionalDouble ratio() {
        List<WatchLook> before = looks.stream().filter(look -> !look.end().isAfter(begun)).toList();
        OptionalDouble base =
                before.size() < FEWEST_BEFORE ? OptionalDouble.empty() : quantile(before, 0.95);
        OptionalDouble now = quantile(within, 0.95);
        return base.isEmpty() || now.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(now.getAsDouble() / base.getAsDouble());
    }

    /**
     * Picks by the nearest rank among the looks that got an answer, in a time that was measured.
     */
    private OptionalDouble quantile(List<WatchLook> some, double part) {
        List<Double> seconds = seconds(some).sorted().boxed().toList();
        return seconds.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(seconds.get((int) Math.ceil(part * seconds.size()) - 1))
                        .stream()
                        .filter(it -> it > 0)
                        .findFirst();
    }

    /** Leaves the first look of all out, which loads what the others find in place. */
    private DoubleStream seconds(List<WatchLook> some) {
        boolean isColdFirst = some.size() > 1 && some.getFirst().equals(looks.getFirst());
        return some.stream()
                .skip(isColdFirst ? 1 : 0)
                .filter(look -> !look.isFailed())
                .flatMapToDouble(look -> look.seconds().stream());
    }

    /** Tells whether the figure would be that of virtual time, where a look takes none. */
    boolean isUntimed(Figure figure) {
        return switch (figure) {
            case MEDIAN, P95, P99, P95_RATIO ->
                    of(figure).isEmpty() && seconds(looks).anyMatch(it -> it == 0);
            default -> false;
        };
    }

    private static List<WatchLook> within(List<WatchLook> looks, Outage.Interval window) {
        return looks.stream()
                .filter(look -> !look.start().isBefore(window.from()))
                .filter(look -> !look.start().isAfter(window.to()))
                .toList();
    }

    private static List<Outage.Interval> outages(List<WatchLook> looks, Outage.Interval window) {
        return Outage.of(
                        looks.stream()
                                .map(
                                        look ->
                                                new Outage.Look(
                                                        "", look.start(), look.end(), look.isMet()))
                                .toList())
                .stream()
                .flatMap(outage -> cut(outage, window).stream())
                .toList();
    }

    private static Optional<Outage.Interval> cut(Outage.Interval interval, Outage.Interval window) {
        Instant from = later(interval.from(), window.from());
        Instant to = earlier(interval.to(), window.to());
        return Optional.of(new Outage.Interval(from, to)).filter(it -> from.isBefore(to));
    }

    /** Adds up the time in the window that the looks stand for, all or those in tolerance. */
    private Duration stood(boolean isAll) {
        Duration sum = Duration.ZERO;
        for (int index = 0; index < looks.size(); index++) {
            if (isAll || looks.get(index).isMet()) {
                Outage.Interval time = new Outage.Interval(looks.get(index).start(), end(index));
                sum =
                        sum.plus(
                                cut(time, window)
                                        .map(Outage.Interval::length)
                                        .orElse(Duration.ZERO));
            }
        }
        return sum;
    }

    /** The end of the time for which a look stands. */
    private Instant end(int index) {
        WatchLook look = looks.get(index);
        Duration interval = Duration.ofNanos((long) (every * 1e9));
        Instant own = later(look.end(), look.start().plus(interval));
        Optional<Instant> next =
                index + 1 < looks.size()
                        ? Optional.of(looks.get(index + 1).start())
                        : Optional.empty();
        return next.filter(start -> !start.isAfter(own.plus(interval))).orElse(own);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** Computes the figures that are known of this run alone, in their order. */
    Map<Figure, Double> known() {
        Map<Figure, Double> known = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            if (figure != Figure.NO_WORSE_THAN_LAST) {
                of(figure).ifPresent(value -> known.put(figure, value));
            }
        }
        return known;
    }
}
