package chaosstates.model;

import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * An experiment as its file declares it.
 *
 * @param configuration as declared, unresolved; empty when absent
 * @param secrets as declared, unresolved; empty when absent
 * @param strategies from the file's {@code runtime}; the defaults when absent
 * @param source the whole document: what the journal repeats
 * @see <a href="https://chaostoolkit.org/reference/api/experiment/">The experiment format</a>
 */
public record Experiment(
        String title,
        String description,
        JsonObject configuration,
        JsonObject secrets,
        Optional<Hypothesis> hypothesis,
        List<Entry> method,
        List<Entry> rollbacks,
        Strategies strategies,
        JsonObject source) {

    public Experiment {
        method = List.copyOf(method);
        rollbacks = List.copyOf(rollbacks);
    }
}
