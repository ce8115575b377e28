package chaosstates.report.figure;

import chaosstates.journal.Outage;
import chaosstates.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Looks of one probe, in the order of time.
 *
 * @param entries at least one
 * @param outages under the fault
 */
public record Looks(String name, List<Entry> entries, List<Outage.Interval> outages) {

    public Looks {
        entries = List.copyOf(entries);
        outages = List.copyOf(outages);
    }

    static Looks of(String name, List<Entry> entries) {
        return new Looks(
                name,
                entries,
                Outage.of(
                        entries.stream()
                                .filter(look -> look.part().isUnderFault())
                                .flatMap(look -> look.judged().stream())
                                .toList()));
    }

    /** Returns the tolerance as declared; null where there is none. */
    public Json tolerance() {
        return entries.getFirst().record().activity().get("tolerance").orElse(Json.ofNull());
    }

    /** Returns the looks of one part. */
    public List<Entry> in(Part part) {
        return entries.stream().filter(look -> look.part() == part).toList();
    }

    /** Returns the looks from the beginning of the method to the end of the check after it. */
    public List<Entry> underFault() {
        return entries.stream().filter(look -> look.part().isUnderFault()).toList();
    }

    /** Counts the looks under the fault that were in tolerance. */
    public long met() {
        return underFault().stream().filter(look -> look.result() == Result.MET).count();
    }

    /** Counts the looks under the fault that came to their end. */
    public long judged() {
        return underFault().stream().filter(look -> look.result() != Result.CUT_OFF).count();
    }

    /** Tells whether the last look under the fault that was judged was in tolerance. */
    public boolean isWellAtTheEnd() {
        List<Entry> judged =
                underFault().stream().filter(look -> look.result() != Result.CUT_OFF).toList();
        return !judged.isEmpty() && judged.getLast().result() == Result.MET;
    }

    /** Returns the longest outage; empty where nothing was judged. */
    public Optional<Duration> longestOutage() {
        return judged() == 0
                ? Optional.empty()
                : outages.stream()
                        .map(Outage.Interval::length)
                        .max(Comparator.naturalOrder())
                        .or(() -> Optional.of(Duration.ZERO));
    }

    /** Returns the usual time between the beginnings of two looks under the fault. */
    public Optional<Duration> interval() {
        List<Instant> starts =
                underFault().stream().flatMap(look -> look.start().stream()).toList();
        List<Duration> gaps =
                IntStream.range(1, starts.size())
                        .mapToObj(i -> Duration.between(starts.get(i - 1), starts.get(i)))
                        .sorted()
                        .toList();
        return gaps.isEmpty() ? Optional.empty() : Optional.of(gaps.get(gaps.size() / 2));
    }

    /** Returns the durations of the looks before the method that got an answer. */
    public Durations before() {
        return durations(look -> look.part().isBeforeFault());
    }

    /** Returns the durations of the looks under the fault that got an answer. */
    public Durations during() {
        return durations(look -> look.part().isUnderFault());
    }

    /** Returns the durations of all looks that got an answer. */
    public Durations durations() {
        return durations(look -> true);
    }

    private Durations durations(Predicate<Entry> which) {
        return new Durations(
                timed().stream()
                        .filter(which)
                        .map(look -> look.record().seconds())
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble)
                        .toList());
    }

    /**
     * Lists the looks by whose durations a probe is judged: those that got an answer; of a watch
     * its own alone, without the first, which loads what the others find in place.
     */
    public List<Entry> timed() {
        List<Entry> watched = entries.stream().filter(look -> look.part().isWatched()).toList();
        List<Entry> own = watched.size() > 1 ? watched.subList(1, watched.size()) : entries;
        return own.stream()
                .filter(look -> look.result() == Result.MET || look.result() == Result.MISSED)
                .toList();
    }
}
