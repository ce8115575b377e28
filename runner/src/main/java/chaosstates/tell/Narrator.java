package chaosstates.tell;

import chaosstates.catalogue.Level;
import chaosstates.model.Moment;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.run.RunEvent;
import chaosstates.substitution.Substitution;
import java.util.Map;
import java.util.Optional;

/** Tells a run as it happens, in the lines that users of {@code chaos run} know. */
public final class Narrator {

    private final Log log;
    private final Map<String, Step> steps;
    private final OpeningLines opening;
    private final ControlLines controls;
    private final SampleLines samples;
    private final WatchLines watches;
    private final PhaseLines phases;
    private final PauseLines pauses;
    private final ActivityLines activities;
    private final AwaitingLines awaiting;

    /**
     * @param known what is known of the configuration before the run
     */
    public Narrator(Plan plan, Substitution known, Log log) {
        this.log = log;
        this.steps = plan.byState();
        this.opening = new OpeningLines(plan, log);
        this.samples = new SampleLines(plan, log);
        this.watches = new WatchLines(log);
        this.phases = new PhaseLines(plan, samples, log);
        this.controls = new ControlLines(plan, log, phases::interrupted);
        this.pauses = new PauseLines(plan, known, log);
        this.awaiting = new AwaitingLines(phases, log);
        this.activities = new ActivityLines(plan, phases, pauses, log);
    }

    /** Tells of the run before it begins. */
    public void opening() {
        opening.opening();
    }

    /** Tells of what happens, as it happens. */
    public void happened(RunEvent event) {
        switch (event) {
            case RunEvent.ActivityBegun it when AwaitingLines.isAwaited(it.step()) ->
                    awaiting.began(it.step());
            case RunEvent.ActivityAwaited it -> awaiting.notYet(it.record());
            case RunEvent.ActivityEnded it when AwaitingLines.isAwaited(it.record().step()) ->
                    awaiting.ended(it.record());
            case RunEvent.ActivityBegun it when isTold(it.step()) -> activities.began(it.step());
            case RunEvent.ActivityEnded it when isTold(it.record().step()) -> {
                activities.ended(it.record());
                awaiting.gave(it.record());
            }
            case RunEvent.ActivityEnded it -> controls.safeguard(it.record());
            case RunEvent.ActivityRefused it when !it.step().chain().gives().isEmpty() ->
                    awaiting.gaveNothing(it.failure());
            case RunEvent.ActivityRefused it when isTold(it.step()) -> activities.judged(it.step());
            case RunEvent.ActivityRefused it -> controls.alarm(it.step().activity().name());
            case RunEvent.PauseBegun it when isTold(it.step()) -> activities.paused(it);
            case RunEvent.ControlCalled it -> called(it.call().step());
            case RunEvent.ControlEnded it -> controls.ended(it.call());
            case RunEvent.ControlsFailed it -> controls.survived(it);
            case RunEvent.SamplingBegun _ -> samples.began();
            case RunEvent.Sampled it -> samples.sampled(it.block());
            case RunEvent.SamplingFailed it -> samples.failed(it.failure());
            case RunEvent.Watched it -> watches.watched(it.block(), it.at());
            case RunEvent.WatchFailed it -> watches.failed(it.watch(), it.failure());
            case RunEvent.Metered it -> watches.metered(it);
            case RunEvent.Blocked it -> controls.blocked(it.failure());
            case RunEvent.FoundOut it -> pauses.foundOut(it.step().key(), it.value());
            case RunEvent.NotFoundOut it -> log.warning("The " + it.said());
            case RunEvent.Faulted it -> controls.faulted(it.state(), it.failure());
            case RunEvent.MethodLeft _ -> samples.left();
            case RunEvent.TryLeft _ -> {
                samples.left();
                phases.settle();
            }
            case RunEvent.RunBegun _,
                    RunEvent.TryBegun _,
                    RunEvent.ActivityBegun _,
                    RunEvent.ActivityStarted _,
                    RunEvent.ActivityCut _,
                    RunEvent.PauseBegun _,
                    RunEvent.ClearanceAsked _,
                    RunEvent.Cleared _,
                    RunEvent.JournalBegun _,
                    RunEvent.Passed _,
                    RunEvent.RunSucceeded _,
                    RunEvent.RunFailed _,
                    RunEvent.RunStopped _,
                    RunEvent.RunResumed _ -> {}
        }
    }

    /** Safeguards are quiet as long as all is well. */
    private static boolean isTold(Step step) {
        return step.phase() != Phase.SAFEGUARD;
    }

    /** Notes a control. The part around it has begun when its first control is called. */
    private void called(ControlStep control) {
        phase(control.place()).ifPresent(phase -> called(control, phase));
    }

    private void called(ControlStep control, Phase phase) {
        phases.reach(phase, true);
        Level level = control.place().level();
        if (level == Level.ACTIVITY && control.moment() == Moment.BEFORE) {
            activities.announce(steps.get(control.place().of()));
        }
        if (control.moment() == Moment.AFTER) {
            switch (level) {
                case HYPOTHESIS -> {
                    phases.explain();
                    phases.checked(phase);
                }
                case METHOD -> phases.played();
                case LOADING, CONTROL, EXPERIMENT, ROLLBACK, ACTIVITY -> {}
            }
        }
    }

    private Optional<Phase> phase(Place place) {
        return switch (place.level()) {
            case LOADING, CONTROL, EXPERIMENT -> Optional.empty();
            case HYPOTHESIS -> Optional.of(Phase.valueOf(place.of()));
            case METHOD -> Optional.of(Phase.METHOD);
            case ROLLBACK -> Optional.of(Phase.ROLLBACK);
            case ACTIVITY ->
                    Optional.ofNullable(steps.get(place.of()))
                            .filter(Narrator::isTold)
                            .map(Step::phase);
        };
    }

    /** Tells of the run when it has ended. */
    public void closing(String status, boolean deviated) {
        opening.closing(status, deviated);
    }
}
