package chaosstates.journal;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import chaosstates.model.Measure;
import chaosstates.model.Objective;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An objective of a watch beside what was measured.
 *
 * @param measured empty where it is not known
 * @param isKept empty where nobody knows
 * @param isUntimed whether it is about how long looks take, and the run was in virtual time
 * @param of the figure that grew most since the last run that held; empty without one
 */
record Promised(
        String probe,
        Objective objective,
        OptionalDouble measured,
        Optional<Boolean> isKept,
        boolean isUntimed,
        String of) {

    static Promised of(String probe, Objective objective, WatchFigures figures) {
        OptionalDouble measured = figures.of(objective.figure());
        String of = Growth.worst(figures.last(), figures).map(Growth::title).orElse("");
        return new Promised(
                probe,
                objective,
                measured,
                kept(objective, measured, figures),
                figures.isUntimed(objective.figure()),
                of);
    }

    /** Holds a figure of a metric against an objective. */
    static Promised of(String metric, Objective objective, OptionalDouble measured) {
        Optional<Boolean> isKept =
                measured.isPresent()
                        ? Optional.of(objective.isKeptBy(measured.getAsDouble()))
                        : Optional.empty();
        return new Promised(metric, objective, measured, isKept, false, "");
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
        Figure.Unit unit = objective.figure().unit();
        String bound = Measure.bound(unit, objective.bound());
        return measured.isPresent()
                ? said(Measure.beside(unit, measured.getAsDouble(), objective.bound()), bound)
                : notMeasured(bound);
    }

    private String said(String found, String bound) {
        return switch (objective.figure()) {
            case AVAILABILITY ->
                    "%s was available for %s of the time, %s promised"
                            .formatted(probe, found, were(bound));
            case LONGEST_OUTAGE ->
                    "%s was out for %s at a stretch, %s allowed"
                            .formatted(probe, found, were(bound));
            case OUTAGES ->
                    "%s had %s %s, at most %s allowed"
                            .formatted(
                                    probe,
                                    found,
                                    found.equals("1") ? "outage" : "outages",
                                    were(bound));
            case FIRST_MISS ->
                    "%s was out %s after the first action, %s promised"
                            .formatted(probe, found, were(bound));
            case RECOVERY ->
                    "%s recovered %s after the first action, %s allowed"
                            .formatted(probe, found, were(bound));
            case MEDIAN, P95, P99 ->
                    "the %s of %s was %s, %s allowed"
                            .formatted(objective.figure().key(), probe, found, were(bound));
            case P95_RATIO ->
                    "the p95 of %s was %s what it was before, %s allowed"
                            .formatted(probe, found, were(bound));
            case MAXIMUM, MEAN, SUM ->
                    "the %s of %s was %s, at most %s was allowed"
                            .formatted(objective.figure().key(), probe, found, bound);
            case MINIMUM ->
                    "the minimum of %s was %s, at least %s was promised"
                            .formatted(probe, found, bound);
            case NO_WORSE_THAN_LAST ->
                    "the %s of %s grew by %s since the last run that held, %s allowed"
                            .formatted(of, probe, found, were(bound));
        };
    }

    private String notMeasured(String bound) {
        return switch (objective.figure()) {
            case FIRST_MISS -> "%s never was out, %s promised".formatted(probe, were(bound));
            case RECOVERY ->
                    "%s had not recovered at the end, %s allowed".formatted(probe, were(bound));
            case NO_WORSE_THAN_LAST ->
                    "no earlier run is known with which %s could be compared".formatted(probe);
            default -> unknown();
        };
    }

    private static String were(String bound) {
        return bound + (bound.matches("1( \\S+)?") ? " was" : " were");
    }

    /** Says that nobody knows whether the promise was kept. */
    String unknown() {
        return isUntimed
                ? "the %s of %s was not measured: this is a rehearsal"
                        .formatted(objective.figure().key(), probe)
                : "the %s of %s, about which something is promised, is not known"
                        .formatted(objective.figure().key(), probe);
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
