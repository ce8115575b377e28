package chaosstates.compile;

import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.asl.Catcher;
import chaosstates.plan.Phase;
import chaosstates.plan.Rules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Errors of a machine and the exits that they lead to. */
final class Exits {

    /** The error of an expression that failed: how a probe's miss is told. */
    static final String MISS = "States.QueryEvaluationError";

    /** A Catch before it is known in which branch it stands. */
    record Rule(List<String> errors, Exit exit) {}

    private final Rules rules;
    private final Set<Exit> used = EnumSet.noneOf(Exit.class);
    private final Map<String, Integer> taken = new HashMap<>();

    Exits(Rules rules) {
        this.rules = rules;
    }

    /** Lists the exits to which a Catch of the machine leads, in their order. */
    Set<Exit> used() {
        return used;
    }

    /** Returns the rule that any error leads to the exit. */
    static List<Rule> any(Exit exit) {
        return List.of(new Rule(List.of(Catcher.ALL), exit));
    }

    /** Unique in the machine: each branch has Fail states of its own. */
    String stateName(Exit exit) {
        used.add(exit);
        return numbered(exit.state());
    }

    /** The name itself the first time, then with {@code (2)}, {@code (3)}… */
    String numbered(String name) {
        int count = taken.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " (" + count + ")";
    }

    /** Lists the exits for a foreground activity of the phase that breaks off the run. */
    List<Rule> breakOffs(Phase phase) {
        Exit interrupted = interrupted(phase);
        Exit brokenOff = brokenOff(phase);
        return interrupted == brokenOff
                ? List.of(
                        new Rule(
                                List.of(InvalidActivity.ERROR, InterruptExecution.ERROR),
                                brokenOff))
                : List.of(
                        new Rule(List.of(InterruptExecution.ERROR), interrupted),
                        new Rule(List.of(InvalidActivity.ERROR), brokenOff));
    }

    /**
     * Lists the exits for a control that interrupts in the phase. In the rollbacks it ends these,
     * only by the Chaos Toolkit's rules.
     */
    List<Rule> interruptions(Phase phase) {
        return phase == Phase.ROLLBACK && rules == Rules.OURS
                ? List.of()
                : List.of(new Rule(List.of(InterruptExecution.ERROR), interrupted(phase)));
    }

    /**
     * Lists the exits for a control that interrupts while being configured. The Chaos Toolkit
     * ignores it.
     */
    List<Rule> refusals() {
        return rules == Rules.OURS ? interruptions(Phase.GATE) : List.of();
    }

    /** Lists the exits for a probe of the hypothesis that misses or can't be made. */
    List<Rule> misses(Phase phase) {
        List<Rule> all = new ArrayList<>();
        missed(phase).ifPresent(missed -> all.add(new Rule(List.of(MISS), missed)));
        all.add(new Rule(List.of(Catcher.ALL), failed(phase)));
        return all;
    }

    private Exit interrupted(Phase phase) {
        boolean gate = phase == Phase.GATE;
        return switch (rules) {
            case OURS -> gate ? Exit.GATE_BROKEN_OFF : Exit.BROKEN_OFF;
            case COMPATIBLE -> gate ? Exit.GATE_INTERRUPTED : Exit.INTERRUPTED;
        };
    }

    private Exit brokenOff(Phase phase) {
        return switch (phase) {
            case GATE -> Exit.GATE_BROKEN_OFF;
            case AFTER -> rules == Rules.OURS ? Exit.BROKEN_OFF : Exit.AFTER_BROKEN_OFF;
            case METHOD, DURING, ROLLBACK, SAFEGUARD, EFFECT, WAIT -> Exit.BROKEN_OFF;
        };
    }

    /** Empty where a miss leads to the same exit as a failure. */
    private Optional<Exit> missed(Phase phase) {
        return rules == Rules.OURS
                ? Optional.empty()
                : Optional.of(phase == Phase.GATE ? Exit.GATE_NOT_MET : Exit.AFTER_NOT_MET);
    }

    private Exit failed(Phase phase) {
        boolean gate = phase == Phase.GATE;
        return switch (rules) {
            case OURS -> gate ? Exit.GATE_NOT_MET : Exit.AFTER_NOT_MET;
            case COMPATIBLE -> gate ? Exit.GATE_FAILED : Exit.AFTER_FAILED;
        };
    }
}
