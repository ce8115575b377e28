package chaosstates.report.figure;

import chaosstates.journal.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Figures of a run by which it is compared with others.
 *
 * @param outage seconds in which at least one probe was out of its tolerance
 * @param longestOutage seconds of the longest outage of one probe
 * @param share part of the looks under the fault that were in tolerance
 * @param recovery seconds from the first action until the last outage was over; 0 without any, and
 *     empty where a probe was still out at the end
 * @param p95 seconds, of the probe that looked most often under the fault
 * @param duration seconds of the whole run
 */
public record Figures(
        OptionalDouble outage,
        OptionalDouble longestOutage,
        OptionalDouble share,
        OptionalDouble recovery,
        OptionalDouble p95,
        OptionalDouble duration) {

    /** Computes the figures of a run. */
    public static Figures of(Run run) {
        List<Looks> looks = run.looks();
        long judged = looks.stream().mapToLong(Looks::judged).sum();
        long met = looks.stream().mapToLong(Looks::met).sum();
        boolean isKnown = judged > 0;
        return new Figures(
                isKnown ? OptionalDouble.of(outage(looks)) : OptionalDouble.empty(),
                longest(looks),
                isKnown ? OptionalDouble.of((double) met / judged) : OptionalDouble.empty(),
                recovery(run, looks),
                mostWatchful(looks)
                        .map(probe -> probe.during().p95())
                        .orElse(OptionalDouble.empty()),
                duration(run));
    }

    /** Finds the probe that looked most often under the fault, the first of several. */
    public static Optional<Looks> mostWatchful(List<Looks> looks) {
        return looks.stream()
                .reduce(
                        (most, other) ->
                                other.underFault().size() > most.underFault().size()
                                        ? other
                                        : most);
    }

    private static double outage(List<Looks> looks) {
        return Outage.seconds(looks.stream().flatMap(probe -> probe.outages().stream()));
    }

    private static OptionalDouble longest(List<Looks> looks) {
        return looks.stream()
                .flatMap(probe -> probe.longestOutage().stream())
                .mapToDouble(Figures::seconds)
                .max();
    }

    private static OptionalDouble recovery(Run run, List<Looks> looks) {
        List<Looks> out = looks.stream().filter(probe -> !probe.outages().isEmpty()).toList();
        boolean isOver = out.stream().allMatch(Looks::isWellAtTheEnd);
        Optional<Instant> over =
                out.stream()
                        .map(probe -> probe.outages().getLast().to())
                        .max(Comparator.naturalOrder());
        return run.firstAction().stream()
                .filter(begun -> isOver)
                .mapToDouble(
                        begun -> over.map(to -> seconds(Duration.between(begun, to))).orElse(0.0))
                .map(seconds -> Math.max(0, seconds))
                .findFirst();
    }

    private static OptionalDouble duration(Run run) {
        return run.start().stream()
                .flatMap(start -> run.end().stream().map(end -> Duration.between(start, end)))
                .mapToDouble(Figures::seconds)
                .findFirst();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
