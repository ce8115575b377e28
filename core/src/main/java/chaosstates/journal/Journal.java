package chaosstates.journal;

import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.wire.JournalResult;
import java.util.List;

/**
 * A run's journal.
 *
 * @param verdict what the run has shown
 * @param reason one sentence for a person
 * @param json the whole journal as it is written: the Chaos Toolkit's fields in its order, then
 *     ours
 */
public record Journal(Verdict verdict, String reason, JsonObject json) {

    /** Whether the Chaos Toolkit would exit with 0. */
    public boolean isSuccessForChaosToolkit() {
        return status().equals(Status.COMPLETED.key()) && !deviated();
    }

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

    /**
     * Whether all rollbacks that were played did what they were to do; one that was cut off may
     * have done so when it was played again.
     */
    public boolean isUndone() {
        List<JsonObject> rollbacks =
                ((JsonArray) json.get("rollbacks").orElseThrow())
                        .items().stream().map(JsonObject.class::cast).toList();
        return rollbacks.stream()
                .allMatch(
                        record ->
                                hasSucceeded(record)
                                        || !record.has("end") && isPlayedAgain(record, rollbacks));
    }

    private static boolean hasSucceeded(JsonObject record) {
        return record.string("status").filter("succeeded"::equals).isPresent();
    }

    private static boolean isPlayedAgain(JsonObject cutOff, List<JsonObject> rollbacks) {
        return rollbacks.stream()
                .filter(Journal::hasSucceeded)
                .anyMatch(record -> record.object("activity").equals(cutOff.object("activity")));
    }

    /** What the journal's Task returns, and what the machine decides by. */
    public JournalResult result() {
        return JournalResult.of(verdict.key(), reason, status(), deviated());
    }
}
