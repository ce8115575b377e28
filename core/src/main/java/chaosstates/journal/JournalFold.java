package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.json.Json;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Plan;
import chaosstates.run.Events;
import chaosstates.run.RunEvent;
import java.time.Instant;

/**
 * Folds the events of a run into its journal: one by one while it goes on, or a whole history in one
 * go. It is pure and asks nothing else, so the same fold serves the journal function, the local run,
 * and whoever journals an old execution again.
 */
public final class JournalFold {

    /**
     * The release of chaoslib whose journal this is like; report tools choose their template by it.
     */
    public static final String LIKE_CHAOSLIB = "1.45.1";

    private final CourseFold fold;
    private final Host host;

    public JournalFold(Plan plan, Host host) {
        this.fold = new CourseFold(plan);
        this.host = host;
    }

    /** Adds the next event of the run. */
    public void happened(RunEvent event) {
        fold.happened(event);
    }

    /**
     * The journal of what has happened so far.
     *
     * @param latest when the latest event of the history happened
     */
    public Journal journal(Instant latest) {
        return new JournalJson(fold.course(latest), host).journal();
    }

    /**
     * The journal of a run that was ended before it could undo what it had done.
     *
     * @param guardian the events of what undid it
     * @param latest when the latest of these happened
     */
    public Journal journal(JournalFold guardian, Instant latest) {
        Course undone = fold.course(latest).undoneBy(guardian.fold.course(latest));
        return new JournalJson(undone, host).journal();
    }

    /**
     * The result that a control receives of what it surrounds: the record of the activity, the state
     * of the hypothesis, the records of method or rollbacks, the whole journal; null where there is
     * none.
     *
     * @param step which is called now
     * @param latest when the latest event of the history happened
     */
    public Json soFar(ControlStep step, Instant latest) {
        return new JournalJson(fold.course(latest), host).soFar(step);
    }

    /** Folds a history into its journal. */
    public static Journal fold(Plan plan, History history, Host host) {
        return new JournalJson(course(plan, history), host).journal();
    }

    /**
     * Folds the history of a run that was ended before it could undo what it had done.
     *
     * @param guardian the history of what undid it
     */
    public static Journal fold(Plan plan, History history, History guardian, Host host) {
        Course undone = course(plan, history).undoneBy(course(plan, guardian));
        return new JournalJson(undone, host).journal();
    }

    /** Folds a history into what {@link #soFar(ControlStep, Instant)} returns. */
    public static Json soFar(ControlStep step, Plan plan, History history, Host host) {
        return new JournalJson(course(plan, history), host).soFar(step);
    }

    static Course course(Plan plan, History history) {
        CourseFold fold = new CourseFold(plan);
        Events events = new Events(plan);
        history.events().forEach(event -> events.happened(event).forEach(fold::happened));
        return fold.course(events.latest());
    }
}
