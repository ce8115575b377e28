package chaosstates.report.figure;

import chaosstates.journal.Outage;
import chaosstates.report.view.RecordView;
import chaosstates.wire.ActivityRecord;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Record of an activity in its part of the run.
 *
 * @param number of the evaluation among those during the method, from 1; else 0
 * @param start when it began; empty where that is not told
 * @param end when it ended; empty where it was cut off
 */
public record Entry(
        Part part,
        int number,
        RecordView record,
        Optional<Instant> start,
        Optional<Instant> end,
        Result result) {

    static Entry of(Part part, int number, RecordView record) {
        return new Entry(part, number, record, record.start(), record.end(), result(record));
    }

    /** Returns the name; {@code (no name)} where there is none. */
    public String name() {
        return record.name().isEmpty() ? "(no name)" : record.name();
    }

    /** Returns the name of the step to whose effect, or to whose wait, it belongs. */
    public String of() {
        return record.json().string("of").orElse("(no name)");
    }

    /** Orders entries by their beginning; those that tell none come last. */
    public static Comparator<Entry> byStart() {
        return Comparator.comparing(entry -> entry.start().orElse(Instant.MAX));
    }

    /** Returns the part for people, with the number of the evaluation during the method. */
    public String place() {
        if (part.isAwaited()) {
            return part.title() + " " + of();
        }
        return number == 0 ? part.title() : part.title() + ", look " + number;
    }

    /** Tells whether the activity is an action. */
    public boolean isAction() {
        return record.activity().string("type").filter("action"::equals).isPresent();
    }

    private static Result result(RecordView record) {
        if (record.status().isEmpty()) {
            return Result.CUT_OFF;
        }
        if (record.failed()) {
            return Result.FAILED;
        }
        return toleranceMet(record)
                .map(met -> met ? Result.MET : Result.MISSED)
                .orElse(Result.DONE);
    }

    /**
     * Tells whether the record is a look of a probe: it was judged, or was to be. One of several
     * looks until a tolerance is met is none.
     */
    public boolean isLook() {
        return !part.isAwaited()
                && (toleranceMet(record).isPresent() || part == Part.DURING || isOfHypothesis());
    }

    private boolean isOfHypothesis() {
        return part == Part.BEFORE || part == Part.AFTER;
    }

    /** Returns the look as outages are counted by; empty where it was not judged. */
    Optional<Outage.Look> judged() {
        Optional<Boolean> met = toleranceMet(record);
        return met.isPresent() && start.isPresent() && end.isPresent()
                ? Optional.of(new Outage.Look(name(), start.get(), end.get(), met.get()))
                : Optional.empty();
    }

    /** Returns the entry with a record that says less. */
    Entry with(RecordView lighter) {
        return new Entry(part, number, lighter, start, end, result);
    }

    private static Optional<Boolean> toleranceMet(RecordView record) {
        return new ActivityRecord(record.json()).toleranceMet();
    }

    /** Returns when it ended, or when it began where nothing tells of its end. */
    Optional<Instant> latest() {
        return end.or(this::start);
    }
}
