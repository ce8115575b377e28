package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.plan.Clearance;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the progress of a run off its events as they come. It sees no retries: a Task that failed
 * counts as ended.
 */
public final class ProgressFold {

    private static final String KEYBOARD = "SIGINT";

    private final Plan plan;
    private final Map<String, Step> steps;

    /** Of them only is told that they end the run. */
    private final Map<String, Step> guards = new HashMap<>();

    private final Map<String, Step> pauses = new HashMap<>();
    private final Map<Long, Visit> visits = new HashMap<>();
    private final Map<Phase, List<RunRecord>> probes = new HashMap<>();
    private final Set<Phase> started = EnumSet.noneOf(Phase.class);
    private final Set<Phase> completed = EnumSet.noneOf(Phase.class);
    private int samples;
    private boolean isUnmet;
    private boolean isInterrupted;
    private boolean isBlocked;
    private List<Progress> found = new ArrayList<>();

    public ProgressFold(Plan plan) {
        this.plan = plan;
        this.steps = new HashMap<>(plan.byState());
        plan.steps(Phase.SAFEGUARD).forEach(guard -> guards.put(guard.state(), guard));
        steps.keySet().removeAll(guards.keySet());
        steps.values()
                .forEach(step -> step.before().ifPresent(wait -> pauses.put(wait.state(), step)));
    }

    /** What an event means; mostly nothing. */
    public List<Progress> happened(HistoryEvent event) {
        found = new ArrayList<>();
        switch (event.type()) {
            case TASK_STATE_ENTERED -> entered(event);
            case WAIT_STATE_ENTERED ->
                    event.stateName()
                            .map(pauses::get)
                            .ifPresent(step -> begin(step.phase(), event.timestamp()));
            case TASK_SCHEDULED, TASK_STARTED -> visit(event);
            case TASK_SUCCEEDED, TASK_FAILED, TASK_TIMED_OUT ->
                    last(event).ifPresent(visit -> ended(visit, event));
            case TASK_STATE_ABORTED ->
                    last(event).ifPresent(visit -> cutOff(visit, event.timestamp()));
            case PARALLEL_STATE_EXITED -> left(event);
            case EXECUTION_ABORTED, EXECUTION_TIMED_OUT -> stopped(event);
            default -> {}
        }
        return found;
    }

    private void entered(HistoryEvent event) {
        String state = event.stateName().orElse("");
        Step step = steps.get(state);
        if (step != null) {
            begin(step.phase(), event.timestamp());
            visits.put(event.id(), Visit.entered(event));
            found.add(new Progress.ActivityStarted(event.timestamp(), step.activity()));
        } else if (plan.during().filter(during -> during.state().equals(state)).isPresent()) {
            begin(Phase.DURING, event.timestamp());
            visits.put(event.id(), Visit.entered(event));
        } else if (guards.containsKey(state)
                || state.equals(Clearance.STATE)
                || plan.controls().find(state).isPresent()) {
            visits.put(event.id(), Visit.entered(event));
        } else if (state.equals(Journal.STATE)) {
            rollbacksEnded(event.timestamp());
        }
    }

    /** The stay in a Task that the event belongs to: several may go on at once. */
    private Optional<Visit> visit(HistoryEvent event) {
        Optional<Visit> visit = last(event);
        visit.ifPresent(known -> visits.put(event.id(), known));
        return visit;
    }

    /** The same, when no further event of it is to be looked at. */
    private Optional<Visit> last(HistoryEvent event) {
        Optional<Visit> visit = Optional.ofNullable(visits.remove(event.previousEventId()));
        visit.ifPresent(known -> known.events().add(event));
        return visit;
    }

    /** Its record has no status. */
    private void cutOff(Visit visit, Instant at) {
        Step step = steps.get(visit.state());
        if (step != null) {
            JsonObject record = RunRecord.of(step, visit, plan.mode().rules()).json();
            found.add(new Progress.ActivityCompleted(at, step.activity(), record));
        }
    }

    private void ended(Visit visit, HistoryEvent event) {
        Step step = steps.get(visit.state());
        if (step == null) {
            other(visit, event);
            return;
        }
        RunRecord record = RunRecord.of(step, visit, plan.mode().rules());
        found.add(
                new Progress.ActivityCompleted(event.timestamp(), step.activity(), record.json()));
        switch (step.phase()) {
            case GATE, AFTER -> probed(record, event.timestamp());
            case METHOD, DURING, ROLLBACK, SAFEGUARD -> {}
        }
        if (isInterruption(record)) {
            interruptedWithin(event.timestamp(), false);
        }
    }

    /** Of a method that a signal ends, nobody says that it is over. */
    private void interruptedWithin(Instant at, boolean bySignal) {
        if (bySignal) {
            completed.add(Phase.METHOD);
        } else if (started.contains(Phase.METHOD)) {
            methodEnded(at);
        }
        interrupted(at, bySignal);
    }

    /**
     * What is no activity of its own: the clearance, a block of samples, a safeguard, a control.
     */
    private void other(Visit visit, HistoryEvent event) {
        Step guard = guards.get(visit.state());
        if (visit.state().equals(Clearance.STATE)) {
            blocked(event);
        } else if (guard != null) {
            RunRecord record = RunRecord.of(guard, visit, plan.mode().rules());
            if (record.isAlarm() || record.isInterruptedByControl()) {
                interruptedWithin(event.timestamp(), record.isAlarm());
            }
        } else if (plan.controls().find(visit.state()).isPresent()) {
            ControlCall.of(plan, List.of(visit))
                    .forEach(
                            call ->
                                    call.interruption()
                                            .ifPresent(
                                                    reason ->
                                                            interruptedWithin(
                                                                    event.timestamp(), false)));
        } else {
            sampled(visit, event);
        }
    }

    /** Nothing is played, whatever the strategies say. */
    private void blocked(HistoryEvent event) {
        isBlocked = event.type() != EventType.TASK_SUCCEEDED;
        if (isBlocked) {
            interrupted(event.timestamp(), false);
        }
    }

    /** The activity asked for the end of the run, and the run heard it. */
    private static boolean isInterruption(RunRecord record) {
        return record.is(RunRecord.Outcome.INTERRUPTED) && !record.step().isBackground();
    }

    /** Samples come in blocks; each is told as if it were told at once. */
    private void sampled(Visit visit, HistoryEvent event) {
        Instant at = event.timestamp();
        Sample.of(plan.steps(Phase.DURING), visit)
                .forEach(
                        sample -> {
                            sample.probes().forEach(probe -> sampled(probe, at));
                            found.add(
                                    new Progress.HypothesisCompleted(
                                            at, Phase.DURING, ++samples, sample.json()));
                        });
    }

    private void sampled(RunRecord probe, Instant at) {
        found.add(new Progress.ActivityStarted(at, probe.step().activity()));
        found.add(new Progress.ActivityCompleted(at, probe.step().activity(), probe.json()));
    }

    /** What is broken off, or ends the run, leaves the hypothesis unchecked. */
    private void probed(RunRecord record, Instant at) {
        Phase phase = record.step().phase();
        List<RunRecord> ran = probes.computeIfAbsent(phase, none -> new ArrayList<>());
        ran.add(record);
        isUnmet |= !record.steady();
        boolean isLast = ran.size() == plan.steps(phase).size();
        if (record.missed() || record.steady() && isLast) {
            completed.add(phase);
            found.add(new Progress.HypothesisCompleted(at, phase, 0, state(ran)));
        }
    }

    private static JsonObject state(List<RunRecord> ran) {
        return JsonObject.EMPTY
                .with("steady_state_met", ran.getLast().steady())
                .with("probes", ran.stream().map(RunRecord::json).toList());
    }

    private void begin(Phase phase, Instant at) {
        switch (phase) {
            case GATE, METHOD, SAFEGUARD -> {}
            case DURING -> begin(Phase.METHOD, at);
            case AFTER, ROLLBACK -> methodEnded(at);
        }
        if (started.add(phase)) {
            switch (phase) {
                case GATE, DURING, AFTER -> found.add(new Progress.HypothesisStarted(at, phase));
                case METHOD -> found.add(new Progress.MethodStarted(at));
                case ROLLBACK -> found.add(new Progress.RollbacksStarted(at));
                case SAFEGUARD -> {}
            }
        }
    }

    /** A method without activities is played, too, unless the gate was not met. */
    private void methodEnded(Instant at) {
        if (!isUnmet && !isInterrupted) {
            begin(Phase.METHOD, at);
        }
        if (started.contains(Phase.METHOD) && completed.add(Phase.METHOD)) {
            found.add(new Progress.MethodCompleted(at));
        }
    }

    private void left(HistoryEvent parallel) {
        if (parallel.stateName().equals(Optional.of(Plan.TRY))) {
            methodEnded(parallel.timestamp());
        }
    }

    private void stopped(HistoryEvent event) {
        visits.values().forEach(visit -> cutOff(visit, event.timestamp()));
        visits.clear();
        boolean byKeyboard = event.cause().equals(Optional.of(KEYBOARD));
        if (started.contains(Phase.METHOD) && !byKeyboard) {
            methodEnded(event.timestamp());
        }
        interrupted(event.timestamp(), byKeyboard);
    }

    private void interrupted(Instant at, boolean byKeyboard) {
        if (!isInterrupted && !started.contains(Phase.ROLLBACK)) {
            isInterrupted = true;
            found.add(new Progress.Interrupted(at, byKeyboard));
        }
    }

    /** Where none are declared, playing them is over at once. */
    private void rollbacksEnded(Instant at) {
        if (plan.rollbacks().isEmpty() && isPlayed()) {
            begin(Phase.ROLLBACK, at);
        }
        if (started.contains(Phase.ROLLBACK)) {
            found.add(new Progress.RollbacksCompleted(at));
        }
    }

    private boolean isPlayed() {
        return !isBlocked && isAskedFor();
    }

    private boolean isAskedFor() {
        return switch (plan.strategies().rollbacks()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case DEFAULT -> !isInterrupted && !isProbeFailed();
            case DEVIATED -> isUnmet && completed.contains(Phase.AFTER);
        };
    }

    private boolean isProbeFailed() {
        return probes.values().stream().flatMap(List::stream).anyMatch(RunRecord::failed);
    }
}
