package chaosstates.journal;

import chaosstates.json.JsonObject;

/**
 * A run's journal.
 *
 * @param verdict what the run has shown
 * @param reason one sentence for a person
 * @param json the whole journal as it is written: the Chaos Toolkit's fields in its order, then
 *     ours
 */
public record Journal(Verdict verdict, String reason, JsonObject json) {

    /**
     * {@code completed}, {@code failed}, {@code aborted} or {@code interrupted}, as the Chaos
     * Toolkit has it.
     */
    public String status() {
        return json.string("status").orElseThrow();
    }

    /** Whether the Chaos Toolkit would call the run deviated. */
    public boolean deviated() {
        return json.get("deviated").orElseThrow().toString().equals("true");
    }
}
