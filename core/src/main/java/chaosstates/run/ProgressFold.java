package chaosstates.run;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Moment;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Rollbacks;
import chaosstates.plan.Rollbacks.Fact;
import chaosstates.plan.Rules;
import chaosstates.plan.Step;
import chaosstates.wire.HypothesisState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the progress of a run off its events as they come. It sees no retries: a Task that failed
 * counts as ended.
 */
public final class ProgressFold {

    private static final String KEYBOARD = "SIGINT";

    private final Plan plan;
    private final Map<Phase, List<RunRecord>> probes = new EnumMap<>(Phase.class);
    private final Set<Phase> started = EnumSet.noneOf(Phase.class);
    private final Set<Phase> completed = EnumSet.noneOf(Phase.class);
    private int samples;
    private boolean isUnmet;
    private boolean isInterrupted;
    private boolean isBlocked;
    private List<Progress> found = new ArrayList<>();

    public ProgressFold(Plan plan) {
        this.plan = plan;
    }

    /** Returns the progress that an event means; mostly none. */
    public List<Progress> happened(RunEvent event) {
        found = new ArrayList<>(2);
        Instant at = event.at();
        switch (event) {
            case RunEvent.ActivityBegun it when isTold(it.step().phase()) -> {
                begin(it.step().phase(), at);
                found.add(new Progress.ActivityStarted(at, it.step().activity()));
            }
            case RunEvent.PauseBegun it
                    when isTold(it.step().phase()) && it.side() == Moment.BEFORE ->
                    begin(it.step().phase(), at);
            case RunEvent.ActivityEnded it when isAwaited(it.record().step()) ->
                    found.add(new Progress.AwaitingEnded(at, it.record()));
            case RunEvent.ActivityEnded it when it.attempt() == 1 -> ended(it.record(), at);
            case RunEvent.ActivityCut it
                    when it.attempt() == 1 && isTold(it.record().step().phase()) ->
                    completed(it.record(), at);
            case RunEvent.ControlEnded it
                    when it.attempt() == 1 && it.call().interruption().isPresent() ->
                    interruptedWithin(at, false);
            case RunEvent.SamplingBegun _ -> begin(Phase.DURING, at);
            case RunEvent.Sampled it when it.attempt() == 1 -> sampled(it.block(), at);
            case RunEvent.Watched it ->
                    it.block()
                            .unpacked()
                            .forEach(
                                    look ->
                                            found.add(
                                                    new Progress.Watched(
                                                            at, it.block().watch().name(), look)));
            case RunEvent.Blocked _ -> blocked(at);
            case RunEvent.JournalBegun it when it.state().equals(Plan.JOURNAL) ->
                    rollbacksEnded(at);
            case RunEvent.TryLeft _ -> methodEnded(at);
            case RunEvent.RunStopped it -> stopped(it);
            case RunEvent.RunBegun _,
                    RunEvent.TryBegun _,
                    RunEvent.ActivityBegun _,
                    RunEvent.ActivityStarted _,
                    RunEvent.ActivityEnded _,
                    RunEvent.ActivityAwaited _,
                    RunEvent.ActivityCut _,
                    RunEvent.ActivityRefused _,
                    RunEvent.PauseBegun _,
                    RunEvent.ControlCalled _,
                    RunEvent.ControlEnded _,
                    RunEvent.ControlsFailed _,
                    RunEvent.Sampled _,
                    RunEvent.SamplingFailed _,
                    RunEvent.WatchFailed _,
                    RunEvent.Metered _,
                    RunEvent.ClearanceAsked _,
                    RunEvent.Cleared _,
                    RunEvent.FoundOut _,
                    RunEvent.NotFoundOut _,
                    RunEvent.MethodLeft _,
                    RunEvent.JournalBegun _,
                    RunEvent.Faulted _,
                    RunEvent.Passed _,
                    RunEvent.RunSucceeded _,
                    RunEvent.RunFailed _,
                    RunEvent.RunResumed _ -> {}
        }
        return found;
    }

    /** Tells whether progress is reported. Of safeguards only the end of the run is reported. */
    private static boolean isTold(Phase phase) {
        return phase != Phase.SAFEGUARD && phase != Phase.EFFECT && phase != Phase.WAIT;
    }

    private static boolean isAwaited(Step step) {
        return step.chain().limits().isPresent();
    }

    private void completed(RunRecord record, Instant at) {
        found.add(new Progress.ActivityCompleted(at, record.step().activity(), record.json()));
    }

    private void ended(RunRecord record, Instant at) {
        switch (record.step().phase()) {
            case SAFEGUARD -> {
                if (record.isAlarm() || record.isInterruptedByControl()) {
                    interruptedWithin(at, record.isAlarm());
                }
            }
            case GATE, AFTER -> {
                completed(record, at);
                probed(record, at);
                interruptedBy(record, at);
            }
            case METHOD, DURING, ROLLBACK -> {
                completed(record, at);
                interruptedBy(record, at);
            }
            case EFFECT, WAIT -> {}
        }
    }

    /** The activity may have asked for the end of the run, and the run have heard it. */
    private void interruptedBy(RunRecord record, Instant at) {
        if (record.is(RunRecord.Outcome.INTERRUPTED) && !record.step().isBackground()) {
            interruptedWithin(at, false);
        }
    }

    /** Ends what a stop interrupts. A method that a signal ends is not reported as over. */
    private void interruptedWithin(Instant at, boolean bySignal) {
        if (bySignal) {
            completed.add(Phase.METHOD);
        } else if (started.contains(Phase.METHOD)) {
            methodEnded(at);
        }
        interrupted(at, bySignal);
    }

    /** Ends a blocked run. Nothing is played, whatever the strategies say. */
    private void blocked(Instant at) {
        isBlocked = true;
        interrupted(at, false);
    }

    /** Samples come in blocks; each is told as if it were told at once. */
    private void sampled(Block block, Instant at) {
        for (Sample sample : block.samples()) {
            for (RunRecord probe : sample.probes()) {
                found.add(new Progress.ActivityStarted(at, probe.step().activity()));
                completed(probe, at);
            }
            found.add(new Progress.HypothesisCompleted(at, Phase.DURING, ++samples, sample.json()));
        }
    }

    /** Reads a probe. A probe that breaks off, or ends the run, leaves the hypothesis unchecked. */
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
        List<JsonObject> records = ran.stream().map(RunRecord::json).toList();
        return HypothesisState.of(Json.of(ran.getLast().steady()), records).json();
    }

    private void begin(Phase phase, Instant at) {
        switch (phase) {
            case GATE, METHOD, SAFEGUARD, EFFECT, WAIT -> {}
            case DURING -> begin(Phase.METHOD, at);
            case AFTER, ROLLBACK -> methodEnded(at);
        }
        if (started.add(phase)) {
            switch (phase) {
                case GATE, DURING, AFTER -> found.add(new Progress.HypothesisStarted(at, phase));
                case METHOD -> found.add(new Progress.MethodStarted(at));
                case ROLLBACK -> found.add(new Progress.RollbacksStarted(at));
                case SAFEGUARD, EFFECT, WAIT -> {}
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

    private void stopped(RunEvent.RunStopped stop) {
        boolean byKeyboard = stop.failure().cause().equals(KEYBOARD);
        if (started.contains(Phase.METHOD) && !byKeyboard) {
            methodEnded(stop.at());
        }
        interrupted(stop.at(), byKeyboard);
    }

    private void interrupted(Instant at, boolean byKeyboard) {
        if (!isInterrupted && !started.contains(Phase.ROLLBACK)) {
            isInterrupted = true;
            found.add(new Progress.Interrupted(at, byKeyboard));
        }
    }

    /** Ends the rollbacks, at once where none are declared. */
    private void rollbacksEnded(Instant at) {
        if (plan.rollbacks().isEmpty() && !isBlocked && areDue()) {
            begin(Phase.ROLLBACK, at);
        }
        if (started.contains(Phase.ROLLBACK)) {
            found.add(new Progress.RollbacksCompleted(at));
        }
    }

    /** The events are those of the Chaos Toolkit, whose rules then hold. */
    private boolean areDue() {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        if (isInterrupted || isProbeFailed()) {
            facts.add(Fact.UPSET);
        }
        if (isUnmet && completed.contains(Phase.AFTER)) {
            facts.add(Fact.MISSED_AFTER);
        }
        return new Rollbacks(plan.strategies().rollbacks(), Rules.COMPATIBLE).areDue(facts);
    }

    private boolean isProbeFailed() {
        return probes.values().stream().flatMap(List::stream).anyMatch(RunRecord::failed);
    }
}
