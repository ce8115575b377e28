package chaosstates.model;

import chaosstates.json.JsonObject;
import java.util.List;

/** The steady-state hypothesis: probes, each with the tolerance that its entry gives. */
public record Hypothesis(
        String title, List<Entry> probes, List<Control> controls, JsonObject source) {

    public Hypothesis {
        probes = List.copyOf(probes);
        controls = List.copyOf(controls);
    }
}
