package chaosstates.report.figure;

import chaosstates.json.JsonObject;
import chaosstates.report.view.JournalView;
import chaosstates.report.view.RecordView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries of the samples during a method. There may be hours of them, so the output of a good one
 * is left out where the one before was good, and what probes declare is kept once.
 */
final class Samples {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<JsonObject, JsonObject> declared = new HashMap<>();
    private final Map<String, Result> last = new HashMap<>();
    private int number = 0;

    private Samples() {}

    static List<Entry> entries(JournalView journal) {
        Samples samples = new Samples();
        journal.samples().forEach(state -> samples.add(state.probes()));
        return samples.entries;
    }

    private void add(List<RecordView> records) {
        number++;
        records.forEach(record -> add(Entry.of(Part.DURING, number, record)));
    }

    private void add(Entry entry) {
        boolean isKept = entry.result() != Result.MET || last.get(entry.name()) != Result.MET;
        last.put(entry.name(), entry.result());
        JsonObject json = entry.record().json();
        JsonObject lighter = isKept ? json : json.without("output");
        entries.add(entry.with(new RecordView(lighter.with("activity", activity(entry)))));
    }

    private JsonObject activity(Entry entry) {
        JsonObject activity = entry.record().activity();
        return declared.computeIfAbsent(activity, same -> same);
    }
}
