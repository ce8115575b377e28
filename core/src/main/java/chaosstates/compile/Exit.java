package chaosstates.compile;

import static chaosstates.model.RollbackStrategy.ALWAYS;
import static chaosstates.model.RollbackStrategy.DEFAULT;
import static chaosstates.model.RollbackStrategy.DEVIATED;

import chaosstates.model.RollbackStrategy;
import chaosstates.plan.Rules;
import java.util.List;

/**
 * The ways in which a run leaves the try before its end, and with which strategies what was done is
 * then undone: by our rules, and by the Chaos Toolkit's.
 */
enum Exit {
    GATE_NOT_MET("Gate: not met", "GateNotMet", List.of(ALWAYS), List.of(DEFAULT, ALWAYS)),
    /** By the Chaos Toolkit's rules only; by ours it is the same as a miss. */
    GATE_FAILED("Gate: failed", "GateFailed", List.of(ALWAYS), List.of(ALWAYS)),
    GATE_INTERRUPTED("Gate: interrupted", "GateInterrupted", List.of(ALWAYS), List.of(ALWAYS)),
    /** Where the Chaos Toolkit crashes: then it plays no rollbacks, whatever the strategy. */
    GATE_BROKEN_OFF("Gate: broken off", "GateBrokenOff", List.of(ALWAYS), List.of()),
    INTERRUPTED("Run interrupted", "Interrupted", List.of(DEFAULT, ALWAYS), List.of(ALWAYS)),
    BROKEN_OFF("Run broken off", "BrokenOff", List.of(DEFAULT, ALWAYS), List.of(DEFAULT, ALWAYS)),
    SAFEGUARD_FIRST(
            "Safeguard: not met before the run",
            "SafeguardFirst",
            List.of(ALWAYS),
            List.of(ALWAYS)),
    SAFEGUARD("Safeguard: not met", "SafeguardNotMet", List.of(DEFAULT, ALWAYS), List.of(ALWAYS)),
    STEADY_STATE_LOST(
            "During: not met",
            "SteadyStateLost",
            List.of(DEFAULT, ALWAYS, DEVIATED),
            List.of(ALWAYS)),
    AFTER_NOT_MET(
            "After: not met",
            "SteadyStateNotMet",
            List.of(DEFAULT, ALWAYS, DEVIATED),
            List.of(DEFAULT, ALWAYS, DEVIATED)),
    AFTER_FAILED(
            "After: failed",
            "AfterFailed",
            List.of(DEFAULT, ALWAYS, DEVIATED),
            List.of(ALWAYS, DEVIATED)),
    AFTER_BROKEN_OFF("After: broken off", "AfterBrokenOff", List.of(DEFAULT, ALWAYS), List.of());

    private final String state;
    private final String error;
    private final List<RollbackStrategy> ours;
    private final List<RollbackStrategy> chaosToolkit;

    Exit(
            String state,
            String error,
            List<RollbackStrategy> ours,
            List<RollbackStrategy> chaosToolkit) {
        this.state = state;
        this.error = error;
        this.ours = ours;
        this.chaosToolkit = chaosToolkit;
    }

    /** The name of the Fail state, where it is the only one of its kind. */
    String state() {
        return state;
    }

    /** The error by which the try is left. */
    String error() {
        return error;
    }

    /** Whether nothing can have been injected, nor the steady state lost by it. */
    boolean isBeforeMethod() {
        return switch (this) {
            case GATE_NOT_MET, GATE_FAILED, GATE_INTERRUPTED, GATE_BROKEN_OFF, SAFEGUARD_FIRST ->
                    true;
            case INTERRUPTED,
                    BROKEN_OFF,
                    SAFEGUARD,
                    STEADY_STATE_LOST,
                    AFTER_NOT_MET,
                    AFTER_FAILED,
                    AFTER_BROKEN_OFF ->
                    false;
        };
    }

    boolean isUndone(RollbackStrategy strategy, Rules rules) {
        return switch (rules) {
            case OURS -> ours.contains(strategy);
            case CHAOS_TOOLKIT -> chaosToolkit.contains(strategy);
        };
    }
}
