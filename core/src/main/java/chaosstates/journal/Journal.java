package chaosstates.journal;

import chaosstates.json.JsonObject;
import chaosstates.wire.JournalResult;
import java.util.List;
import java.util.function.Supplier;

/**
 * A run's journal: its conclusion, by which machines decide, is there at once; the whole is made
 * when somebody asks for it.
 */
public final class Journal {

    /** The field that only the journal of a rehearsal has. */
    public static final String REHEARSAL = "rehearsal";

    private final Conclusion conclusion;
    private final Supplier<JsonObject> whole;
    private JsonObject made;

    /**
     * @param whole makes the journal as it is written, always the same
     */
    public Journal(Conclusion conclusion, Supplier<JsonObject> whole) {
        this.conclusion = conclusion;
        this.whole = whole;
    }

    public Verdict verdict() {
        return conclusion.verdict();
    }

    /** Says why the verdict is what it is, in one sentence for a person. */
    public String reason() {
        return conclusion.reason();
    }

    /**
     * Returns the whole journal as it is written: the Chaos Toolkit's fields in its order, then
     * ours.
     */
    public synchronized JsonObject json() {
        if (made == null) {
            made = whole.get();
        }
        return made;
    }

    /** Tells whether the Chaos Toolkit would exit with 0. */
    public boolean isSuccessForChaosToolkit() {
        return conclusion.status() == Status.COMPLETED && !deviated();
    }

    /**
     * {@code completed}, {@code failed}, {@code aborted} or {@code interrupted}, as the Chaos
     * Toolkit has it.
     */
    public String status() {
        return conclusion.status().key();
    }

    /** Tells whether the Chaos Toolkit would call the run deviated. */
    public boolean deviated() {
        return conclusion.deviated();
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
        return conclusion.left();
    }

    /** Returns the result of the journal's Task, by which the machine decides. */
    public JournalResult result() {
        return JournalResult.of(verdict().key(), reason(), status(), deviated()).undone(isUndone());
    }
}
