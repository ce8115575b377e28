package chaosstates.journal;

import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
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

    /** The field that only the journal of a rehearsal has. */
    public static final String REHEARSAL = "rehearsal";

    /** Tells whether the Chaos Toolkit would exit with 0. */
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

    /** Tells whether the Chaos Toolkit would call the run deviated. */
    public boolean deviated() {
        return json.get("deviated").orElseThrow().toString().equals("true");
    }

    /**
     * Tells whether no rollback that was due is left. Whatever the verdict is, this stands by
     * itself.
     */
    public boolean isUndone() {
        return left().isEmpty();
    }

    /** The names of the rollbacks that are due and not carried out. */
    public List<String> left() {
        return json.object("verdict").get("left").stream()
                .flatMap(left -> ((JsonArray) left).items().stream())
                .map(name -> ((JsonString) name).value())
                .toList();
    }

    /** Returns the result of the journal's Task, by which the machine decides. */
    public JournalResult result() {
        return JournalResult.of(verdict.key(), reason, status(), deviated()).undone(isUndone());
    }
}
