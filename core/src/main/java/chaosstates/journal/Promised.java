package chaosstates.journal;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import chaosstates.model.Objective;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An objective of a watch beside what was measured.
 *
 * @param measured empty where it is not known
 * @param isKept empty where nobody knows
 * @param of the figure that grew most since the last run that held; empty without one
 */
record Promised(
        String probe,
        Objective objective,
        OptionalDouble measured,
        Optional<Boolean> isKept,
        String of) {

    static Promised of(String probe, Objective objective, WatchFigures figures) {
        OptionalDouble measured = figures.of(objective.figure());
        String of = Growth.worst(figures.last(), figures).map(Growth::title).orElse("");
        return new Promised(probe, objective, measured, kept(objective, measured, figures), of);
    }

    /** Holds a figure of a metric against an objective. */
    static Promised of(String metric, Objective objective, OptionalDouble measured) {
        Optional<Boolean> isKept =
                measured.isPresent()
                        ? Optional.of(objective.isKeptBy(measured.getAsDouble()))
                        : Optional.empty();
        return new Promised(metric, objective, measured, isKept, "");
    }

    private static Optional<Boolean> kept(
            Objective objective, OptionalDouble measured, WatchFigures figures) {
        if (measured.isPresent()) {
            return Optional.of(objective.isKeptBy(measured.getAsDouble()));
        }
        boolean isWell = figures.of(Figure.OUTAGES).orElse(1) == 0;
        return switch (objective.figure()) {
            case FIRST_MISS -> Optional.of(true).filter(kept -> isWell);
            case RECOVERY -> Optional.of(false).filter(kept -> figures.isStillOut());
            case NO_WORSE_THAN_LAST ->
                    Optional.of(true).filter(kept -> figures.last().fields().isEmpty());
            case AVAILABILITY,
                    LONGEST_OUTAGE,
                    OUTAGES,
                    MEDIAN,
                    P95,
                    P99,
                    P95_RATIO,
                    MAXIMUM,
                    MINIMUM,
                    MEAN,
                    SUM ->
                    Optional.empty();
        };
    }

    boolean isBroken() {
        return isKept.filter(kept -> !kept).isPresent();
    }

    /** Says what was measured and what was promised. */
    String said() {
        String bound = number(objective.bound());
        String found = measured.isPresent() ? number(measured.getAsDouble()) : "";
        return switch (objective.figure()) {
            case AVAILABILITY ->
                    "%s was available for %s of the time, %s were promised"
                            .formatted(probe, found, bound);
            case LONGEST_OUTAGE ->
                    "%s was out for %s at a stretch, %s were allowed"
                            .formatted(probe, found, bound);
            case OUTAGES ->
                    "%s had %s %s, at most %s %s allowed"
                            .formatted(
                                    probe,
                                    found,
                                    found.equals("1") ? "outage" : "outages",
                                    bound,
                                    bound.equals("1") ? "was" : "were");
            case FIRST_MISS ->
                    found.isEmpty()
                            ? "%s never was out, %s were promised".formatted(probe, bound)
                            : "%s was out %s after the first action, %s were promised"
                                    .formatted(probe, found, bound);
            case RECOVERY ->
                    found.isEmpty()
                            ? "%s had not recovered at the end, %s were allowed"
                                    .formatted(probe, bound)
                            : "%s recovered %s after the first action, %s were allowed"
                                    .formatted(probe, found, bound);
            case MEDIAN, P95, P99 ->
                    "the %s of %s was %s, %s were allowed"
                            .formatted(objective.figure().key(), probe, found, bound);
            case P95_RATIO ->
                    "the p95 of %s was %s times what it was before, %s times were allowed"
                            .formatted(probe, found, bound);
            case MAXIMUM, MEAN, SUM ->
                    "the %s of %s was %s, at most %s was allowed"
                            .formatted(objective.figure().key(), probe, found, bound);
            case MINIMUM ->
                    "the minimum of %s was %s, at least %s was promised"
                            .formatted(probe, found, bound);
            case NO_WORSE_THAN_LAST ->
                    found.isEmpty()
                            ? "no earlier run is known with which %s could be compared"
                                    .formatted(probe)
                            : "the %s of %s grew by %s since the last run that held, %s were allowed"
                                    .formatted(of, probe, found, bound);
        };
    }

    /** Says that nobody knows whether the promise was kept. */
    String unknown() {
        return "the %s of %s, about which something is promised, is not known"
                .formatted(objective.figure().key(), probe);
    }

    private String number(double value) {
        return switch (objective.figure().unit()) {
            case SHARE -> plain(100 * value) + " %";
            case SECONDS -> plain(value) + " s";
            case COUNT, RATIO, NUMBER -> plain(value);
        };
    }

    /** Writes at most three digits after the point, and none that say nothing. */
    private static String plain(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceFirst("\\.?0+$", "");
    }

    /** {@code {"figure", "promised", "measured", "kept", "said"}}; what is not known is null. */
    JsonObject json() {
        return JsonObject.EMPTY
                .with("figure", objective.figure().key())
                .with("promised", objective.bound())
                .with(
                        "measured",
                        measured.isPresent() ? Json.of(measured.getAsDouble()) : Json.ofNull())
                .with("kept", isKept.<Json>map(Json::of).orElse(Json.ofNull()))
                .with("said", isKept.isPresent() ? said() : unknown());
    }
}
