package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a history says of a plan: which activities ran and how they ended, and what ended the run.
 *
 * @param records in the order in which the activities began
 * @param fault what went wrong in the machine itself, not in an activity
 * @param stop the event by which the execution was ended from outside
 */
record Course(
        Plan plan,
        List<RunRecord> records,
        Optional<HistoryEvent> fault,
        Optional<HistoryEvent> stop,
        Instant start,
        Instant end) {

    static Course of(Plan plan, History history) {
        Map<String, Step> steps = plan.byState();
        List<Visit> visits = Visits.ofTasks(history);
        List<RunRecord> records =
                visits.stream()
                        .map(visit -> record(steps.get(visit.state()), visit))
                        .filter(Objects::nonNull)
                        .toList();
        return new Course(
                plan,
                records,
                Faults.first(history, steps.keySet()),
                last(history, EventType.EXECUTION_ABORTED, EventType.EXECUTION_TIMED_OUT),
                history.events().getFirst().timestamp(),
                end(history, visits, steps));
    }

    private static RunRecord record(Step step, Visit visit) {
        return step == null ? null : RunRecord.of(step, visit);
    }

    /** When the journal was begun; before that (or without it) what happened last. */
    private static Instant end(History history, List<Visit> visits, Map<String, Step> steps) {
        return visits.stream()
                .filter(visit -> !steps.containsKey(visit.state()))
                .findFirst()
                .map(Visit::enteredAt)
                .orElse(history.events().getLast().timestamp());
    }

    private static Optional<HistoryEvent> last(History history, EventType... types) {
        return Optional.of(history.events().getLast())
                .filter(event -> List.of(types).contains(event.type()));
    }

    List<RunRecord> of(Phase phase) {
        return records.stream().filter(record -> record.step().phase() == phase).toList();
    }

    /** Whether all of the phase's probes were in tolerance; false when they were not all run. */
    boolean met(Phase phase) {
        List<RunRecord> ran = of(phase);
        return ran.size() == planned(phase).size() && ran.stream().allMatch(RunRecord::steady);
    }

    /** Whether a probe of the phase was out of tolerance or failed. */
    boolean missed(Phase phase) {
        return of(phase).stream()
                .anyMatch(record -> record.outcome().isPresent() && !record.steady());
    }

    List<Step> planned(Phase phase) {
        return plan.steps(phase);
    }
}
