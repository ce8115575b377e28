package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Plan;
import chaosstates.run.Events;
import chaosstates.run.RunEvent;
import java.util.List;

/**
 * Folds the events of a run into its journal: one by one while it goes on, or a whole history in
 * one go. It is pure and asks nothing else, so the same fold serves the journal function, the local
 * run, and whoever journals an old execution again.
 */
public final class JournalFold {

    /**
     * The release of chaoslib whose journal this is like; report tools choose their template by it.
     */
    public static final String LIKE_CHAOSLIB = "1.45.1";

    private final CourseFold fold;
    private final Host host;

    public JournalFold(Plan plan, Host host) {
        this(plan, host, LastHeld.NONE);
    }

    /**
     * @param last the run with which the objectives of watches compare
     */
    public JournalFold(Plan plan, Host host, LastHeld last) {
        this.fold = new CourseFold(plan, last);
        this.host = host;
    }

    /** Adds the next event of the run. */
    public void happened(RunEvent event) {
        fold.happened(event);
    }

    /** The journal of what has happened so far. */
    public Journal journal() {
        return new JournalJson(fold.course(), host).journal();
    }

    /**
     * The journal of a run that could not undo what it had done.
     *
     * @param guardians the events of what undid it, in their order; none where nothing did
     */
    public Journal journal(List<JournalFold> guardians) {
        Course undone = fold.course();
        for (JournalFold guardian : guardians) {
            undone = undone.undoneBy(guardian.fold.course());
        }
        return new JournalJson(undone, host).journal();
    }

    /**
     * The result that a control receives of what it surrounds: the record of the activity, the
     * state of the hypothesis, the records of method or rollbacks, the whole journal; null where
     * there is none.
     *
     * @param step which is called now
     */
    public Json soFar(ControlStep step) {
        return new JournalJson(fold.course(), host).soFar(step);
    }

    /** The course so far. */
    Course course() {
        return fold.course();
    }

    /** Returns what the steps gave so far for later ones, by its names. */
    public JsonObject outputs() {
        return fold.course().outputs();
    }

    /** The targets that the run has for itself until it is journalled. */
    public List<String> leases() {
        return fold.leases();
    }

    /**
     * Tells whether rollbacks are due: they were not all played, and the run has not decided
     * itself.
     */
    public boolean areRollbacksDue() {
        return !Undo.due(fold.course()).isEmpty();
    }

    /** Tells whether a guardian would find anything to do that the run has not tried itself. */
    public boolean isLeft() {
        Course course = fold.course();
        return !course.span().has(Span.Milestone.JOURNALLED)
                && (!Undo.due(course).isEmpty() || !Undo.cleanups(course).isEmpty());
    }

    /** Folds a history. */
    public static JournalFold of(Plan plan, History history, Host host) {
        return of(plan, history, host, LastHeld.NONE);
    }

    /**
     * Folds a history.
     *
     * @param last the run with which the objectives of watches compare
     */
    public static JournalFold of(Plan plan, History history, Host host, LastHeld last) {
        JournalFold fold = new JournalFold(plan, host, last);
        Events events = new Events(plan);
        history.events().forEach(event -> events.happened(event).forEach(fold::happened));
        return fold;
    }

    /** Folds the history of a guardian, whose Tasks may bear other names than those of the run. */
    public static JournalFold ofGuardian(Plan plan, History guardian, Host host) {
        return of(plan, Parts.inNamesOfTheRun(guardian), host);
    }

    /** Folds a history into its journal. */
    public static Journal fold(Plan plan, History history, Host host) {
        return of(plan, history, host).journal();
    }

    /**
     * Folds the history of a run that could not undo what it had done.
     *
     * @param guardians the histories of what undid it, in their order; none where nothing did
     */
    public static Journal fold(Plan plan, History history, List<History> guardians, Host host) {
        return of(plan, history, host)
                .journal(
                        guardians.stream()
                                .map(guardian -> ofGuardian(plan, guardian, host))
                                .toList());
    }
}
