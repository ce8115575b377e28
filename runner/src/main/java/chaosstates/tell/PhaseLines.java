package chaosstates.tell;

import chaosstates.model.Hypothesis;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Rollbacks;
import chaosstates.plan.Rollbacks.Fact;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Lines about the parts of a run: how each begins, and how the one before it has ended. */
final class PhaseLines {

    private final Plan plan;
    private final SampleLines samples;
    private final Log log;
    private final Set<Phase> checked = EnumSet.noneOf(Phase.class);
    private final Set<Phase> missed = EnumSet.noneOf(Phase.class);
    private Optional<Phase> reached = Optional.empty();
    private boolean isPlaying;
    private boolean isUnfinished;
    private boolean hasWaitedInVain;

    /** Flag that a control ended the run around the last check: then nothing has deviated. */
    private boolean isCutShort;

    private Runnable unexplained = () -> {};
    private Runnable untold = () -> {};

    /**
     * @param samples what the hypothesis came to during the method
     */
    PhaseLines(Plan plan, SampleLines samples, Log log) {
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

    /** A wait was over before what it waited for came true. */
    void waitedInVain() {
        hasWaitedInVain = true;
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

    /** Tells once that all probes of the hypothesis were made, or that one of them was the last. */
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
            case DURING, SAFEGUARD, EFFECT, WAIT -> {}
            case ROLLBACK ->
                    new RollbackLines(plan, log).say(entered, Rollbacks.of(plan).decide(facts()));
        }
    }

    private String hypothesisTitle() {
        return plan.experiment().hypothesis().map(Hypothesis::title).orElse("");
    }

    /** The try is over; the next thing is the rollbacks, or nothing more. */
    void settle() {
        tell();
        boolean isDeclared = !plan.rollbacks().isEmpty();
        switch (Rollbacks.of(plan).decide(facts())) {
            case DUE -> reach(isDeclared ? Phase.AFTER : Phase.ROLLBACK, false);
            case FORBIDDEN, NOT_DEVIATED -> reach(Phase.ROLLBACK, false);
            case LEFT_AS_IT_IS -> reach(Phase.AFTER, false);
            case NOTHING_DONE -> {
                reach(isDeclared ? Phase.AFTER : Phase.ROLLBACK, false);
                if (isDeclared) {
                    log.info("Rollbacks are not played: nothing was injected");
                }
            }
        }
    }

    private Set<Fact> facts() {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        if (!missed.contains(Phase.GATE)) {
            facts.add(Fact.BEGUN);
        }
        if (samples.isMissed() || hasWaitedInVain) {
            facts.add(Fact.MISSED_DURING);
        }
        if (missed.contains(Phase.AFTER) && !isCutShort) {
            facts.add(Fact.MISSED_AFTER);
        }
        if (isUnfinished || samples.isLost()) {
            facts.add(Fact.UPSET);
        }
        return facts;
    }
}
