package chaosstates.report.figure;

import chaosstates.journal.Outage;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.report.view.JournalView;
import chaosstates.report.view.RecordView;
import chaosstates.run.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run as its journal tells of it.
 *
 * @param entries all records, part by part
 * @param looks by probe, in the order in which the probes looked first
 */
public record Run(JournalView journal, List<Entry> entries, List<Looks> looks) {

    public Run {
        entries = List.copyOf(entries);
        looks = List.copyOf(looks);
    }

    /** Reads a journal of any origin. */
    public static Run of(JsonObject json) {
        JournalView journal = new JournalView(json);
        List<Entry> entries = new ArrayList<>();
        journal.before().ifPresent(state -> add(entries, Part.BEFORE, 0, state.probes()));
        add(entries, Part.METHOD, 0, journal.run());
        entries.addAll(Samples.entries(journal));
        journal.after().ifPresent(state -> add(entries, Part.AFTER, 0, state.probes()));
        add(entries, Part.ROLLBACKS, 0, journal.rollbacks());
        add(entries, Part.EFFECTS, 0, journal.effects());
        add(entries, Part.WAITS, 0, journal.waits());
        entries.addAll(watched(journal, List.copyOf(entries)));
        return new Run(journal, entries, looks(entries));
    }

    private static List<Entry> watched(JournalView journal, List<Entry> entries) {
        Optional<Instant> begun = first(entries, entry -> entry.part() == Part.METHOD);
        Optional<Instant> action =
                first(entries, entry -> entry.part() == Part.METHOD && entry.isAction());
        Optional<Instant> undoing = first(entries, entry -> entry.part() == Part.ROLLBACKS);
        return watches(journal)
                .flatMap(watch -> watch.entries(action.or(() -> begun), undoing).stream())
                .toList();
    }

    private static Optional<Instant> first(List<Entry> entries, Predicate<Entry> which) {
        return starts(entries.stream().filter(which).toList()).min(Comparator.naturalOrder());
    }

    private static Stream<Watched> watches(JournalView journal) {
        return journal.json().objects("watches").stream().map(Watched::new);
    }

    /** Lists what was watched. */
    public List<Watched> watches() {
        return watches(journal).toList();
    }

    /** Reads the journal whose run began last. */
    public static Run last(List<JsonObject> journals) {
        return journals.stream().map(Run::of).max(byStart()).orElseThrow();
    }

    /** Orders runs by their beginning; those that tell none come first. */
    public static Comparator<Run> byStart() {
        return Comparator.comparing(run -> run.start().orElse(Instant.EPOCH));
    }

    private static void add(List<Entry> entries, Part part, int number, List<RecordView> records) {
        records.forEach(record -> entries.add(Entry.of(part, number, record)));
    }

    /** Returns the experiment's title. */
    public String title() {
        return text(journal.experiment(), "title").orElse("Experiment without a title");
    }

    /** Returns what the experiment says of itself; empty where it says nothing. */
    public Optional<String> description() {
        return text(journal.experiment(), "description");
    }

    /** Reads a text, or the JSON of what stands in its place. */
    private static Optional<String> text(JsonObject json, String key) {
        return json.get(key)
                .filter(value -> !value.equals(Json.ofNull()))
                .map(
                        value ->
                                value instanceof JsonString string
                                        ? string.value()
                                        : JsonWriter.compact(value))
                .filter(text -> !text.isBlank());
    }

    /** Returns the records of one part. */
    public List<Entry> in(Part part) {
        return entries.stream().filter(entry -> entry.part() == part).toList();
    }

    private static List<Looks> looks(List<Entry> entries) {
        Map<String, List<Entry>> byProbe =
                entries.stream()
                        .filter(Entry::isLook)
                        .sorted(Entry.byStart())
                        .collect(
                                Collectors.groupingBy(
                                        Entry::name, LinkedHashMap::new, Collectors.toList()));
        return byProbe.entrySet().stream()
                .map(probe -> Looks.of(probe.getKey(), probe.getValue()))
                .toList();
    }

    /** Returns when the run began; empty where nothing tells. */
    public Optional<Instant> start() {
        return Stream.concat(time("start").stream(), starts(entries))
                .min(Comparator.naturalOrder());
    }

    /**
     * Returns when the run was over, or when something happened last; empty where nothing tells.
     */
    public Optional<Instant> end() {
        return Stream.concat(time("end").stream(), ends(entries)).max(Comparator.naturalOrder());
    }

    private Optional<Instant> time(String key) {
        return journal.json().string(key).flatMap(Timestamps::read);
    }

    /** Tells whether the journal says that the run came to an end. */
    public boolean isOver() {
        return time("end").isPresent();
    }

    /** Returns the time that a part took, from its first record to its last; empty without any. */
    public Optional<Outage.Interval> span(Part part) {
        List<Entry> own = in(part);
        Optional<Instant> first = starts(own).min(Comparator.naturalOrder());
        Optional<Instant> last = ends(own).max(Comparator.naturalOrder());
        return first.flatMap(from -> last.map(to -> new Outage.Interval(from, to)));
    }

    private static Stream<Instant> starts(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.start().stream());
    }

    private static Stream<Instant> ends(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.latest().stream());
    }

    /** Returns when the method's first action began. */
    public Optional<Instant> firstAction() {
        return starts(in(Part.METHOD).stream().filter(Entry::isAction).toList())
                .min(Comparator.naturalOrder());
    }

    /** Tells whether it was a rehearsal. */
    public boolean isRehearsal() {
        return journal.isRehearsal();
    }

    /** Lists the names of the rollbacks that were due and are left, as far as the journal tells. */
    public List<String> left() {
        return journal.json().object("verdict").texts("left");
    }

    /** Lists the names of the rollbacks that the experiment declares. */
    public List<String> declaredRollbacks() {
        return journal.experiment().objects("rollbacks").stream()
                .map(each -> text(each, "name").or(() -> text(each, "ref")).orElse("(no name)"))
                .toList();
    }
}
