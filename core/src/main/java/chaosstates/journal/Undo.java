package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.Rollbacks;
import chaosstates.plan.Rollbacks.Fact;
import chaosstates.plan.Step;
import chaosstates.run.ControlRecord;
import chaosstates.wire.Assessment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rest to be undone of a run that was ended before it could do so itself.
 *
 * @param plan by which the run began
 * @param due the rollbacks' states, in their order
 * @param cleanups the states of the controls that are still to be cleaned up, in their order
 * @param configuration as the run had it, overridden and found out, with the outputs of its steps
 * @param dry what the run left out; null for nothing
 */
public record Undo(
        Plan plan, List<String> due, List<String> cleanups, JsonObject configuration, Json dry) {

    private static final Host NOWHERE = new Host("", "");

    public Undo {
        due = List.copyOf(due);
        cleanups = List.copyOf(cleanups);
    }

    /** Reads it off the history: nothing of the run is left but that. */
    public static Undo of(Plan plan, History history) {
        return of(plan, history, List.of());
    }

    /**
     * Finds out what the guardians of a run have left.
     *
     * @param guardians what each of them has done, in their order
     */
    public static Undo of(Plan plan, History history, List<History> guardians) {
        Course course = JournalFold.of(plan, history, NOWHERE).course();
        for (History guardian : guardians) {
            course = course.undoneBy(JournalFold.ofGuardian(plan, guardian, NOWHERE).course());
        }
        JsonObject configuration =
                history.variable("configuration")
                        .map(JsonObject.class::cast)
                        .orElse(plan.experiment().configuration());
        return new Undo(
                plan,
                due(course),
                cleanups(course),
                configuration.with(course.outputs()).with(given(history)),
                history.variable("dry").orElse(Json.ofNull()));
    }

    /** Tells whether anything is left to be undone. */
    public boolean isDue() {
        return !due.isEmpty();
    }

    /** Tells whether a guardian would find anything to do, beside the journal. */
    public boolean isLeft() {
        return isDue() || !cleanups.isEmpty();
    }

    /** Returns the assessment for a guardian that was deployed with the run's own machine. */
    public Assessment assessment() {
        return assessment(plan);
    }

    /**
     * Returns the assessment for a guardian; clean-ups are due as well. What no Task of it can play
     * is not in it, so that stays to be undone.
     *
     * @param guardian the plan with which the guardian was deployed
     */
    public Assessment assessment(Plan guardian) {
        Parts parts =
                Parts.of(plan, guardian, Stream.concat(due.stream(), cleanups.stream()).toList());
        return new Assessment(parts.played(), parts.renamed(), configuration, dry);
    }

    /**
     * The states of the rollbacks that are due, in their order. A run that has come to its journal
     * leaves what it began to undo; any other leaves what it has not done.
     */
    static List<String> due(Course course) {
        if (!course.span().has(Span.Milestone.BEGUN) || !isToBeUndone(course)) {
            return List.of();
        }
        Set<Step> done = course.done(Phase.ROLLBACK);
        return course.plan().rollbacks().stream()
                .filter(step -> !done.contains(step) && !course.isMoot(step))
                .map(Step::state)
                .toList();
    }

    private static boolean isToBeUndone(Course course) {
        return isOpen(course)
                ? Rollbacks.of(course.plan()).areDue(facts(course)) && !isCut(course)
                : hasTried(course);
    }

    private static boolean hasTried(Course course) {
        return !course.of(Phase.ROLLBACK).isEmpty()
                || course.isInterruptedIn(Place.ROLLBACKS, Phase.ROLLBACK);
    }

    /**
     * Tells whether rollbacks were cut off, which stay as they are by the Chaos Toolkit's rules.
     */
    private static boolean isCut(Course course) {
        return course.plan().isCompatible()
                && !course.of(Phase.ROLLBACK).isEmpty()
                && !course.span().has(Span.Milestone.GUARDED);
    }

    /** Once in the try, a control may have been configured. What was cut off is done again. */
    static List<String> cleanups(Course course) {
        Set<String> done =
                course.controls().calls().stream()
                        .filter(ControlRecord::isOver)
                        .map(call -> call.step().state())
                        .collect(Collectors.toSet());
        return isOpen(course)
                ? course.plan().controls().after(Place.CONTROLS).stream()
                        .map(ControlStep::state)
                        .filter(state -> !done.contains(state))
                        .toList()
                : List.of();
    }

    /**
     * Tells whether the run has begun and not decided for itself: one whose input is refused is
     * none, and one that has come to its journal has played what it wanted to play.
     */
    private static boolean isOpen(Course course) {
        return course.span().has(Span.Milestone.BEGUN)
                && !course.span().has(Span.Milestone.JOURNALLED);
    }

    /** A run that has to be undone by somebody else has not come to its own end. */
    private static Set<Fact> facts(Course course) {
        Set<Fact> facts = EnumSet.of(Fact.UPSET);
        if (hasBegun(course)) {
            facts.add(Fact.BEGUN);
        }
        if (Deviation.of(course, Watched.of(course)).isPresent()) {
            facts.add(Fact.MISSED_DURING);
        }
        if (course.missed(Phase.AFTER)) {
            facts.add(Fact.MISSED_AFTER);
        }
        return facts;
    }

    /** A wait before the first step is part of the method. */
    private static boolean hasBegun(Course course) {
        return !course.of(Phase.METHOD).isEmpty() || !course.of(Phase.WAIT).isEmpty();
    }

    /** The overrides of the execution's input. */
    private static JsonObject given(History history) {
        return history.events().stream()
                .findFirst()
                .flatMap(HistoryEvent::input)
                .map(JsonReader::parse)
                .filter(JsonObject.class::isInstance)
                .map(input -> ((JsonObject) input).object("configuration"))
                .orElse(JsonObject.EMPTY);
    }
}
