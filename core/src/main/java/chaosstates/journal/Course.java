package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonBoolean;
import chaosstates.plan.During;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a history says of a plan: which activities ran and how they ended, and what ended the run.
 *
 * @param records in the order in which the activities began
 * @param samples of the hypothesis, beside the method
 * @param lost whether the method was ended because too many samples missed the tolerance
 * @param breakOffs what ended the try before its time
 * @param fault what went wrong in the machine itself, not in an activity
 * @param stop the event by which the execution was ended from outside
 */
record Course(
        Plan plan,
        List<RunRecord> records,
        List<Sample> samples,
        boolean lost,
        List<BreakOff> breakOffs,
        Optional<HistoryEvent> fault,
        Optional<HistoryEvent> stop,
        Instant start,
        Instant end) {

    static Course of(Plan plan, History history) {
        Map<String, Step> steps = plan.byState();
        List<Visit> visits = Visits.ofTasks(history);
        List<RunRecord> records =
                visits.stream()
                        .filter(visit -> steps.containsKey(visit.state()))
                        .map(
                                visit ->
                                        RunRecord.of(
                                                steps.get(visit.state()),
                                                visit,
                                                plan.mode().rules()))
                        .toList();
        List<Visit> sampling = sampling(plan, visits);
        return new Course(
                plan,
                records,
                sampling.stream()
                        .flatMap(visit -> Sample.of(plan.steps(Phase.DURING), visit))
                        .toList(),
                sampling.stream().anyMatch(Course::isLost),
                breakOffs(records, sampling),
                Faults.first(history, judged(plan, steps)),
                last(history, EventType.EXECUTION_ABORTED, EventType.EXECUTION_TIMED_OUT),
                history.events().getFirst().timestamp(),
                end(history, visits));
    }

    private static List<Visit> sampling(Plan plan, List<Visit> visits) {
        return visits.stream()
                .filter(
                        visit ->
                                plan.during().map(During::state).equals(Optional.of(visit.state())))
                .toList();
    }

    private static boolean isLost(Visit block) {
        return block.last(EventType.TASK_SUCCEEDED)
                .map(TaskResult::payload)
                .flatMap(payload -> payload.get("lost"))
                .filter(lost -> lost instanceof JsonBoolean truth && truth.value())
                .isPresent();
    }

    private static List<BreakOff> breakOffs(List<RunRecord> records, List<Visit> sampling) {
        Stream<BreakOff> activities =
                records.stream()
                        .filter(record -> !record.step().isBackground())
                        .filter(
                                record ->
                                        record.is(RunRecord.Outcome.INVALID)
                                                || record.is(RunRecord.Outcome.INTERRUPTED))
                        .map(BreakOff::of);
        Stream<BreakOff> samples =
                sampling.stream()
                        .filter(visit -> visit.last(EventType.TASK_SUCCEEDED).isEmpty())
                        .flatMap(
                                visit ->
                                        visit
                                                .last(
                                                        EventType.TASK_FAILED,
                                                        EventType.TASK_TIMED_OUT)
                                                .stream())
                        .map(BreakOff::ofSampling);
        return Stream.concat(activities, samples).toList();
    }

    /** The Tasks whose failing expression is how a miss is told. */
    private static Set<String> judged(Plan plan, Map<String, Step> steps) {
        Set<String> judged = new HashSet<>(steps.keySet());
        plan.during().map(During::state).ifPresent(judged::add);
        return judged;
    }

    /** When the journal was begun; before that (or without it) what happened last. */
    private static Instant end(History history, List<Visit> visits) {
        return visits.stream()
                .filter(visit -> visit.state().equals(Journal.STATE))
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
        return of(phase).stream().anyMatch(RunRecord::missed);
    }

    List<Step> planned(Phase phase) {
        return plan.steps(phase);
    }

    boolean isPlanned(Phase phase) {
        return !planned(phase).isEmpty();
    }
}
