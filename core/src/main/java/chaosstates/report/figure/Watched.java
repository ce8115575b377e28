package chaosstates.report.figure;

import chaosstates.journal.Outage;
import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import chaosstates.report.view.RecordView;
import chaosstates.run.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A watch, as the journal tells of it. */
public record Watched(JsonObject json) {

    /** Returns the name of the probe. */
    public String probe() {
        return json.string("probe").orElse("(no name)");
    }

    /** Returns a figure; empty where it is not known. */
    public OptionalDouble figure(Figure figure) {
        return Promise.number(json.object("figures"), figure.key());
    }

    /** Returns the watch in the last run that held; empty where none is known. */
    public Optional<Watched> last() {
        return Optional.of(json.object("last"))
                .filter(last -> !last.object("figures").fields().isEmpty())
                .map(last -> new Watched(last.with("probe", probe())));
    }

    /** Returns the time that counts for the objectives; empty where nothing was injected. */
    public Optional<Outage.Interval> window() {
        Optional<Instant> from = json.object("window").string("from").flatMap(Timestamps::read);
        Optional<Instant> to = json.object("window").string("to").flatMap(Timestamps::read);
        return from.flatMap(begin -> to.map(end -> new Outage.Interval(begin, end)))
                .filter(window -> !window.length().isNegative());
    }

    /** Returns when the run of the watch began, where the watch is that of an earlier one. */
    public Optional<Instant> start() {
        return json.string("start").flatMap(Timestamps::read);
    }

    /** Lists the objectives, kept or not. */
    public List<Promise> promises() {
        return json.objects("objectives").stream()
                .flatMap(objective -> Promise.of(probe(), objective).stream())
                .toList();
    }

    /** Lists why it could not look. */
    public List<String> failures() {
        return json.texts("failures");
    }

    /**
     * The looks. There may be hours of them, so the output of a good one is left out where the one
     * before was good.
     *
     * @param begun when the first action began
     * @param undoing when the first rollback began
     */
    List<Entry> entries(Optional<Instant> begun, Optional<Instant> undoing) {
        List<Entry> entries = new ArrayList<>();
        JsonObject activity = json.object("activity");
        Result last = Result.DONE;
        for (JsonObject look : json.objects("looks")) {
            RecordView record = new RecordView(look.with("activity", activity));
            Entry entry = Entry.of(part(record.start(), begun, undoing), 0, record);
            boolean isKept = entry.result() != Result.MET || last != Result.MET;
            last = entry.result();
            entries.add(
                    isKept ? entry : entry.with(new RecordView(record.json().without("output"))));
        }
        return entries;
    }

    private static Part part(
            Optional<Instant> look, Optional<Instant> begun, Optional<Instant> undoing) {
        Instant at = look.orElse(Instant.MAX);
        if (begun.isEmpty() || at.isBefore(begun.get())) {
            return Part.WATCHED_BEFORE;
        }
        return undoing.filter(later -> !at.isBefore(later)).isPresent()
                ? Part.WATCHED_LATER
                : Part.WATCHED;
    }
}
