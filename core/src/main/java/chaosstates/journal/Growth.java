package chaosstates.journal;

import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Growth of a figure that should be small since another run, as a part of what it was. Where it
 * grew by no more than what is chance, it has not grown.
 */
record Growth(Figure figure, double part) {

    /** Part of the time out of tolerance that is chance. */
    private static final double SHARE = 0.001;

    /** Seconds of a latency that are chance. */
    private static final double LATENCY = 0.05;

    private static final double MILLION = 1e6;

    private static final List<Figure> COMPARED =
            List.of(Figure.AVAILABILITY, Figure.LONGEST_OUTAGE, Figure.RECOVERY, Figure.P95);

    /**
     * Finds the figure that grew most; empty where no figure is known of both runs.
     *
     * @param last the figures of the other run
     */
    static Optional<Growth> worst(JsonObject last, WatchFigures now) {
        return COMPARED.stream()
                .flatMap(figure -> of(figure, last, now))
                .max(Comparator.comparing(Growth::part));
    }

    private static Stream<Growth> of(Figure figure, JsonObject last, WatchFigures now) {
        OptionalDouble before =
                last.number(figure.key()).stream().mapToDouble(Number::doubleValue).findFirst();
        OptionalDouble after = now.of(figure);
        return before.isPresent() && after.isPresent()
                ? Stream.of(
                        of(
                                figure,
                                small(figure, before.getAsDouble()),
                                small(figure, after.getAsDouble()),
                                chance(figure, now.every())))
                : Stream.empty();
    }

    private static Growth of(Figure figure, double before, double after, double chance) {
        double more = after - before;
        return new Growth(figure, more <= chance ? 0 : rounded(more / Math.max(before, chance)));
    }

    /** Rounds off what only the computation adds: a bound may be met exactly. */
    private static double rounded(double part) {
        return Math.round(part * MILLION) / MILLION;
    }

    /** Turns a share in tolerance into one out of it. */
    private static double small(Figure figure, double value) {
        return figure.isSmallGood() ? value : 1 - value;
    }

    /** Returns the difference that says nothing: an outage is known to a look at each end. */
    private static double chance(Figure figure, double every) {
        return switch (figure.unit()) {
            case SHARE -> SHARE;
            case SECONDS -> figure == Figure.P95 ? LATENCY : Math.max(1, every);
            case COUNT, RATIO, NUMBER -> 0;
        };
    }

    /** Returns the words for the figure. */
    String title() {
        return switch (figure) {
            case AVAILABILITY -> "time out of tolerance";
            case LONGEST_OUTAGE -> "longest outage";
            default -> figure.key();
        };
    }
}
