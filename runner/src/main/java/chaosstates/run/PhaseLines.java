package chaosstates.run;

import chaosstates.model.Hypothesis;
import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is said of the parts of a run: how each begins, and how the one before it has ended. */
final class PhaseLines {

    private final Plan plan;
    private final SampleTeller samples;
    private final Log log;
    private final Set<Phase> checked = EnumSet.noneOf(Phase.class);
    private final Set<Phase> missed = EnumSet.noneOf(Phase.class);
    private Optional<Phase> reached = Optional.empty();
    private boolean isPlaying;
    private boolean isUnfinished;

    /** Whether a control ended the run around the last check: then nothing has deviated. */
    private boolean isCutShort;

    private Runnable unexplained = () -> {};
    private Runnable untold = () -> {};

    /**
     * @param samples what the hypothesis came to during the method
     */
    PhaseLines(Plan plan, SampleTeller samples, Log log) {
        this.plan = plan;
        this.samples = samples;
        this.log = log;
    }

    /**
     * A probe of the hypothesis has missed its tolerance.
     *
     * @param lines what is said of it once its controls were called, unless one of them ends the
     *     run
     */
    void missed(Phase phase, Runnable lines) {
        missed.add(phase);
        untold = lines;
    }

    /**
     * A probe of the hypothesis could not be made.
     *
     * @param line what is said of it once its own controls were called, unless one of them ends the
     *     run
     */
    void unfinished(Runnable line) {
        isUnfinished = true;
        unexplained = line;
    }

    /** A control has ended the run. */
    void interrupted() {
        Phase phase = reached.orElse(Phase.GATE);
        missed(phase, () -> {});
        isCutShort = phase == Phase.AFTER;
        unfinished(() -> {});
    }

    /**
     * Goes through the phases up to this one, and says of each how it ended and how the next
     * begins.
     *
     * @param entered whether one of its steps begins; otherwise the phase is only passed through
     */
    void reach(Phase phase, boolean entered) {
        for (Phase next : Phase.values()) {
            if (next.compareTo(phase) <= 0
                    && reached.filter(at -> at.compareTo(next) >= 0).isEmpty()) {
                reached.ifPresent(this::leave);
                reached = Optional.of(next);
                arrive(next, entered && next == phase);
            }
        }
    }

    private void leave(Phase phase) {
        tell();
        checked(phase);
        if (phase == Phase.METHOD) {
            played();
        }
    }

    /** The method was played, also one without activities; told once. */
    void played() {
        if (isPlaying && missed.isEmpty() && plan.method().isEmpty()) {
            log.info("No declared activities, let's move on.");
        }
        isPlaying = false;
    }

    /** The controls of the last probe were called. */
    void explain() {
        Runnable line = unexplained;
        unexplained = () -> {};
        line.run();
    }

    private void tell() {
        explain();
        Runnable lines = untold;
        untold = () -> {};
        lines.run();
    }

    /** All probes of the hypothesis were made, or one of them was the last; told once. */
    void checked(Phase phase) {
        if (checked.remove(phase) && missed.isEmpty()) {
            log.info("Steady state hypothesis is met!");
        }
    }

    private void arrive(Phase phase, boolean entered) {
        switch (phase) {
            case GATE, AFTER -> {
                if (entered && !plan.steps(phase).isEmpty()) {
                    checked.add(phase);
                    log.info("Steady state hypothesis: " + hypothesisTitle());
                }
            }
            case METHOD -> {
                if (missed.isEmpty()) {
                    log.info("Playing your experiment's method now...");
                    isPlaying = true;
                }
            }
            case DURING, SAFEGUARD -> {}
            case ROLLBACK -> new RollbackLines(plan, log).say(entered, isDeviated());
        }
    }

    private String hypothesisTitle() {
        return plan.experiment().hypothesis().map(Hypothesis::title).orElse("");
    }

    /**
     * Whether rollbacks that are for deviations are due: samples are none by the original's rules.
     */
    private boolean isDeviated() {
        boolean isMissedAfter = missed.contains(Phase.AFTER) && !isCutShort;
        return isMissedAfter || (samples.isMissed() && !plan.isCompatible());
    }

    /** The try is over; the next thing is the rollbacks, or nothing more. */
    void settle() {
        tell();
        RollbackStrategy strategy = plan.strategies().rollbacks();
        if (isLeftUndone(strategy)) {
            reach(Phase.AFTER, false);
            return;
        }
        boolean played =
                !plan.rollbacks().isEmpty()
                        && strategy != RollbackStrategy.NEVER
                        && (strategy != RollbackStrategy.DEVIATED || isDeviated());
        reach(played ? Phase.AFTER : Phase.ROLLBACK, false);
        if (played && isForbiddenByGate(strategy)) {
            log.info("Rollbacks are not played: nothing was injected");
        }
    }

    /** By our rules: there is nothing to undo. */
    private boolean isForbiddenByGate(RollbackStrategy strategy) {
        return !plan.isCompatible()
                && missed.contains(Phase.GATE)
                && strategy != RollbackStrategy.ALWAYS;
    }

    /** By the Chaos Toolkit's rules, after an interruption or a probe that failed. */
    private boolean isLeftUndone(RollbackStrategy strategy) {
        return plan.isCompatible()
                && strategy == RollbackStrategy.DEFAULT
                && (isUnfinished || samples.isLost());
    }
}
