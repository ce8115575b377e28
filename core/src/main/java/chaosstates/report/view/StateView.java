package chaosstates.report.view;

import chaosstates.json.JsonObject;
import java.util.List;

/** Evaluation of the hypothesis in a journal. */
public record StateView(JsonObject json) {

    private static final String MET = "steady_state_met";

    public boolean isMet() {
        return json.flag(MET);
    }

    /** Tells whether the evaluation came to its end, and missed. */
    public boolean isMissed() {
        return JournalView.isFalse(json, MET);
    }

    public List<RecordView> probes() {
        return JournalView.objects(json, "probes", RecordView::new);
    }
}
