package chaosstates.report;

import chaosstates.json.JsonObject;
import java.util.List;

/** Evaluation of the hypothesis in a journal. */
record StateView(JsonObject json) {

    private static final String MET = "steady_state_met";

    boolean isMet() {
        return JournalView.isTrue(json, MET);
    }

    /** Tells whether the evaluation came to its end, and missed. */
    boolean isMissed() {
        return JournalView.isFalse(json, MET);
    }

    List<RecordView> probes() {
        return JournalView.objects(json, "probes", RecordView::new);
    }
}
