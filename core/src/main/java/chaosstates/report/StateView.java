package chaosstates.report;

import chaosstates.json.JsonObject;
import java.util.List;

/** One evaluation of the hypothesis, as a journal has it. */
record StateView(JsonObject json) {

    private static final String MET = "steady_state_met";

    boolean isMet() {
        return JournalView.isTrue(json, MET);
    }

    /** Whether it was evaluated to its end, and is not met. */
    boolean isMissed() {
        return JournalView.isFalse(json, MET);
    }

    List<RecordView> probes() {
        return JournalView.objects(json, "probes", RecordView::new);
    }
}
