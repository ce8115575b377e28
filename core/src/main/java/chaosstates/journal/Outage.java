package chaosstates.journal;

import chaosstates.json.JsonObject;
import chaosstates.run.Timestamps;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.HypothesisState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Time that a probe was seen out of its tolerance during and after the injection. It counts from
 * the first look that missed to the next look of the same probe that did not, or to the end of the
 * last one. Simultaneous misses of two probes count once. It is a lower bound, as exact as the
 * looks are close together. Misses before the method do not count.
 */
public final class Outage {

    private Outage() {}

    /** Look of a probe that has a tolerance. */
    public record Look(String probe, Instant start, Instant end, boolean met) {}

    /** Time between two moments in which a probe was out of its tolerance. */
    public record Interval(Instant from, Instant to) {

        /** Returns its length. */
        public Duration length() {
            return Duration.between(from, to);
        }
    }

    /**
     * Finds the outages that one probe has seen, in the order of time.
     *
     * @param looks of that probe
     */
    public static List<Interval> of(List<Look> looks) {
        return missed(looks.stream().sorted(Comparator.comparing(Look::start)).toList());
    }

    /**
     * Adds up the outages that all probes of a run have seen.
     *
     * @param journal a whole one
     */
    public static double seconds(JsonObject journal) {
        return seconds(
                looks(journal).collect(Collectors.groupingBy(Look::probe)).values().stream()
                        .flatMap(looks -> of(looks).stream()));
    }

    /** Adds up outages, of which those at the same time count once. */
    public static double seconds(Stream<Interval> outages) {
        return outages
                        .sorted(Comparator.comparing(Interval::from))
                        .collect(Outage::union, Outage::add, List::addAll)
                        .stream()
                        .map(Interval::length)
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMillis()
                / 1000.0;
    }

    private static Stream<Look> looks(JsonObject journal) {
        JsonObject states = journal.object("steady_states");
        Stream<JsonObject> hypothesis =
                Stream.concat(states.list("during").stream(), states.get("after").stream())
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .flatMap(state -> new HypothesisState(state).probes().stream())
                        .map(ActivityRecord::json);
        return Stream.of(hypothesis, journal.objects("run").stream(), watched(journal))
                .flatMap(records -> records)
                .flatMap(record -> look(record).stream());
    }

    /** Returns the records of watches since the method began, each with its activity. */
    private static Stream<JsonObject> watched(JsonObject journal) {
        Optional<Instant> begun =
                journal.objects("run").stream()
                        .flatMap(record -> time(record, "start").stream())
                        .min(Comparator.naturalOrder());
        return journal.objects("watches").stream()
                .flatMap(
                        watch ->
                                watch.objects("looks").stream()
                                        .filter(look -> isSince(begun, look))
                                        .map(
                                                look ->
                                                        look.with(
                                                                "activity",
                                                                watch.object("activity"))));
    }

    private static boolean isSince(Optional<Instant> begun, JsonObject look) {
        return begun.isPresent()
                && time(look, "start").filter(at -> !at.isBefore(begun.get())).isPresent();
    }

    /** Reads a look; empty when the record's probe has no tolerance, or was cut off. */
    private static Optional<Look> look(JsonObject record) {
        Optional<Instant> end = time(record, "end");
        Optional<Boolean> met = new ActivityRecord(record).toleranceMet();
        return met.isPresent() && end.isPresent()
                ? time(record, "start")
                        .map(start -> new Look(name(record), start, end.get(), met.get()))
                : Optional.empty();
    }

    private static String name(JsonObject record) {
        return record.object("activity").string("name").orElse("");
    }

    private static Optional<Instant> time(JsonObject record, String key) {
        return record.string(key).flatMap(Timestamps::read);
    }

    /**
     * @param looks of one probe, in the order of time
     */
    private static List<Interval> missed(List<Look> looks) {
        List<Interval> missed = new ArrayList<>();
        Optional<Instant> since = Optional.empty();
        for (Look look : looks) {
            if (look.met()) {
                since.ifPresent(from -> missed.add(new Interval(from, look.start())));
                since = Optional.empty();
            } else if (since.isEmpty()) {
                since = Optional.of(look.start());
            }
        }
        since.ifPresent(from -> missed.add(new Interval(from, looks.getLast().end())));
        return missed;
    }

    private static List<Interval> union() {
        return new ArrayList<>();
    }

    /** Intervals come by their begin, so only the last one can touch a further one. */
    private static void add(List<Interval> union, Interval next) {
        if (union.isEmpty() || union.getLast().to().isBefore(next.from())) {
            union.add(next);
        } else if (union.getLast().to().isBefore(next.to())) {
            union.add(new Interval(union.removeLast().from(), next.to()));
        }
    }
}
