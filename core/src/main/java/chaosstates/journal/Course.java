package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonObject;
import chaosstates.plan.Clearance;
import chaosstates.plan.During;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a history says of a plan: which activities ran and how they ended, and what ended the run.
 *
 * @param clearance the stay in the Task that asks whether anything may be begun
 * @param records in the order in which the activities began
 * @param samples of the hypothesis, beside the method
 * @param controls in the order in which they were called
 * @param embedded the controls that had no Task of their own
 * @param lost whether the method was ended because too many samples missed the tolerance
 * @param breakOffs what ended the try before its time
 * @param fault what went wrong in the machine itself, not in an activity
 * @param isOver whether the run has come to its end, or to the state that tells of it
 * @param stop the event by which the execution was ended from outside
 */
record Course(
        Plan plan,
        Optional<Visit> clearance,
        List<RunRecord> records,
        List<Sample> samples,
        List<ControlCall> controls,
        Embedded embedded,
        boolean lost,
        List<BreakOff> breakOffs,
        Optional<HistoryEvent> fault,
        Optional<HistoryEvent> stop,
        boolean isOver,
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
        List<ControlCall> controls = ControlCall.of(plan, visits);
        return new Course(
                plan,
                visits.stream().filter(visit -> visit.state().equals(Clearance.STATE)).findFirst(),
                records,
                sampling.stream()
                        .flatMap(visit -> Sample.of(plan.steps(Phase.DURING), visit))
                        .toList(),
                controls,
                Embedded.of(plan, visits),
                sampling.stream().anyMatch(Course::isLost),
                breakOffs(records, sampling, controls),
                Faults.first(history, judged(plan, steps)),
                last(history, EventType.EXECUTION_ABORTED, EventType.EXECUTION_TIMED_OUT),
                isOver(history, visits, controls),
                history.events().getFirst().timestamp(),
                end(history, visits, controls));
    }

    /** With the rollbacks that a guardian has played since, and the controls that it cleaned up. */
    Course undoneBy(History guardian) {
        Map<String, Step> steps = plan.byState();
        List<Visit> visits = Visits.ofTasks(guardian);
        List<RunRecord> all = new ArrayList<>(records);
        visits.stream()
                .filter(visit -> steps.containsKey(visit.state()))
                .map(visit -> RunRecord.of(steps.get(visit.state()), visit, plan.mode().rules()))
                .forEach(all::add);
        List<ControlCall> cleaned = ControlCall.of(plan, visits);
        return new Course(
                plan,
                clearance,
                List.copyOf(all),
                samples,
                Stream.concat(controls.stream(), cleaned.stream()).toList(),
                embedded,
                lost,
                breakOffs,
                fault,
                stop,
                true,
                start,
                end(guardian, visits, cleaned));
    }

    /** Why nothing was begun, where that is so. */
    Optional<String> blocked() {
        return clearance
                .filter(asked -> !isCleared())
                .flatMap(asked -> asked.last(EventType.TASK_FAILED, EventType.TASK_TIMED_OUT))
                .map(Course::objection);
    }

    private static String objection(HistoryEvent failed) {
        return failed.type() == EventType.TASK_TIMED_OUT
                ? "whether the run may begin was not answered in time"
                : FailureText.of(failed);
    }

    /** Whether the run was free to begin. */
    boolean isCleared() {
        return clearance.flatMap(asked -> asked.last(EventType.TASK_SUCCEEDED)).isPresent()
                || clearance.isEmpty();
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

    private static List<BreakOff> breakOffs(
            List<RunRecord> records, List<Visit> sampling, List<ControlCall> controls) {
        Stream<BreakOff> interruptions =
                controls.stream().flatMap(call -> BreakOff.ofControl(call).stream());
        Stream<BreakOff> alarms = alarm(records).stream().map(BreakOff::ofSafeguard);
        Stream<BreakOff> activities =
                records.stream()
                        .filter(record -> record.step().phase() != Phase.SAFEGUARD)
                        .filter(record -> !record.step().isBackground())
                        .filter(
                                record ->
                                        record.is(RunRecord.Outcome.INVALID)
                                                || record.is(RunRecord.Outcome.INTERRUPTED))
                        .map(BreakOff::of);
        Stream<BreakOff> aroundSafeguards =
                records.stream()
                        .filter(record -> record.step().phase() == Phase.SAFEGUARD)
                        .filter(RunRecord::isInterruptedByControl)
                        .map(record -> new BreakOff(true, record.failure()));
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
        return Stream.of(alarms, interruptions, aroundSafeguards, activities, samples)
                .flatMap(all -> all)
                .toList();
    }

    /** The Tasks whose failing expression is how a miss is told. */
    private static Set<String> judged(Plan plan, Map<String, Step> steps) {
        Set<String> judged = new HashSet<>(steps.keySet());
        plan.during().map(During::state).ifPresent(judged::add);
        return judged;
    }

    /** When the journal was begun; before that (or without it) what happened last. */
    private static Instant end(History history, List<Visit> visits, List<ControlCall> controls) {
        Stream<Instant> last =
                controls.stream().filter(ControlCall::isLast).map(ControlCall::enteredAt);
        Stream<Instant> journal =
                visits.stream()
                        .filter(visit -> visit.state().equals(Journal.STATE))
                        .map(Visit::enteredAt);
        return Stream.concat(last, journal)
                .findFirst()
                .orElse(history.events().getLast().timestamp());
    }

    private static boolean isOver(History history, List<Visit> visits, List<ControlCall> controls) {
        return visits.stream().anyMatch(visit -> Journal.STATES.contains(visit.state()))
                || controls.stream().anyMatch(ControlCall::isLast)
                || last(
                                history,
                                EventType.EXECUTION_SUCCEEDED,
                                EventType.EXECUTION_FAILED,
                                EventType.EXECUTION_ABORTED,
                                EventType.EXECUTION_TIMED_OUT)
                        .isPresent();
    }

    private static Optional<HistoryEvent> last(History history, EventType... types) {
        return Optional.of(history.events().getLast())
                .filter(event -> List.of(types).contains(event.type()));
    }

    /** What controls say about one part of the run; of equal keys the first holds. */
    JsonObject additions(Place place) {
        Map<String, Json> fields = new LinkedHashMap<>();
        controls.stream()
                .filter(call -> call.isAt(place))
                .forEach(call -> call.additions().fields().forEach(fields::putIfAbsent));
        return Json.of(fields);
    }

    /** The safeguard that ended the run: of several the first that was known. */
    Optional<RunRecord> alarm() {
        return alarm(records);
    }

    private static Optional<RunRecord> alarm(List<RunRecord> records) {
        return records.stream()
                .filter(RunRecord::isAlarm)
                .min(Comparator.comparing(record -> record.json().string("end").orElse("")));
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

    /** Whether a control ended the run around one of the phase's probes, or all of them. */
    boolean isInterruptedIn(Phase phase) {
        return isInterruptedIn(Place.hypothesis(phase), phase);
    }

    /**
     * Whether a control ended the run around one of the phase's activities, or all of them.
     *
     * @param all of them
     */
    boolean isInterruptedIn(Place all, Phase phase) {
        return controls.stream()
                .filter(call -> call.interruption().isPresent())
                .anyMatch(call -> call.isAt(all) || isIn(phase, call));
    }

    private boolean isIn(Phase phase, ControlCall call) {
        return planned(phase).stream().anyMatch(step -> call.isAt(Place.of(step)));
    }

    /** Whether a step was not played that should have been. */
    boolean isCutShort(Phase phase) {
        Set<String> played =
                of(phase).stream().map(record -> record.step().state()).collect(Collectors.toSet());
        return planned(phase).stream()
                .anyMatch(step -> !played.contains(step.state()) && !isLeftOut(step));
    }

    /** A repetition, after one that failed. */
    private boolean isLeftOut(Step step) {
        return step.treatment().breaksAfterFailure()
                && of(step.phase()).stream()
                        .anyMatch(record -> record.failed() && step.isRepetitionOf(record.step()));
    }

    List<Step> planned(Phase phase) {
        return plan.steps(phase);
    }

    boolean isPlanned(Phase phase) {
        return !planned(phase).isEmpty();
    }
}
