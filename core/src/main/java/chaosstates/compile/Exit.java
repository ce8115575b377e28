package chaosstates.compile;

import static chaosstates.plan.Rollbacks.Fact.BEGUN;
import static chaosstates.plan.Rollbacks.Fact.CRASHED;
import static chaosstates.plan.Rollbacks.Fact.MISSED_AFTER;
import static chaosstates.plan.Rollbacks.Fact.MISSED_DURING;
import static chaosstates.plan.Rollbacks.Fact.UPSET;

import chaosstates.asl.Fail;
import chaosstates.asl.Pass;
import chaosstates.asl.Transition.End;
import chaosstates.json.JsonObject;
import chaosstates.plan.Rollbacks;
import chaosstates.plan.Rollbacks.Fact;
import java.util.Optional;
import java.util.Set;

/** The ways in which a run leaves the try before its end, and what is known of the run then. */
enum Exit {
    GATE_NOT_MET("Gate: not met", "GateNotMet"),
    /** Failed probe of the gate, by the Chaos Toolkit's rules; by ours it is a miss. */
    GATE_FAILED("Gate: failed", "GateFailed", UPSET),
    GATE_INTERRUPTED("Gate: interrupted", "GateInterrupted", UPSET),
    GATE_BROKEN_OFF("Gate: broken off", "GateBrokenOff", CRASHED),
    INTERRUPTED("Run interrupted", "Interrupted", BEGUN, UPSET),
    BROKEN_OFF("Run broken off", "BrokenOff", BEGUN),
    SAFEGUARD_FIRST("Safeguard: not met before the run", "SafeguardFirst", UPSET),
    SAFEGUARD("Safeguard: not met", "SafeguardNotMet", BEGUN, UPSET),
    NO_OUTPUT("Output: not there", "NoOutput", BEGUN),
    NO_EFFECT("Effect: not there", "NoEffect", BEGUN),
    NOT_IN_TIME("Wait: not in time", "WaitNotInTime", BEGUN, MISSED_DURING),
    STEADY_STATE_LOST("During: not met", "SteadyStateLost", BEGUN, MISSED_DURING, UPSET),
    AFTER_NOT_MET("After: not met", "SteadyStateNotMet", BEGUN, MISSED_AFTER),
    AFTER_FAILED("After: failed", "AfterFailed", BEGUN, MISSED_AFTER, UPSET),
    AFTER_BROKEN_OFF("After: broken off", "AfterBrokenOff", BEGUN, CRASHED);

    private final String state;
    private final String error;
    private final Set<Fact> facts;

    Exit(String state, String error, Fact... facts) {
        this.state = state;
        this.error = error;
        this.facts = Set.of(facts);
    }

    /** The name of the Fail state, where it is the only one of its kind. */
    String state() {
        return state;
    }

    /** The error by which the try is left. */
    String error() {
        return error;
    }

    /** Tells whether nothing can have been injected, nor the steady state lost by it. */
    boolean isBeforeMethod() {
        return !facts.contains(BEGUN);
    }

    /** Returns the state by which a branch leaves the try. */
    Fail fail() {
        String cause =
                this == STEADY_STATE_LOST
                        ? "Too many samples were not in the given tolerance"
                        : Expressions.of("$states.input.Cause");
        return Fail.of(error, cause);
    }

    /** Returns the state by which a branch tells that it wants to leave the try. */
    Pass leaving() {
        JsonObject output =
                JsonObject.EMPTY
                        .with("exit", error)
                        .with("Cause", Expressions.of("$states.input.Cause"));
        return new Pass("", Optional.empty(), Optional.of(output), new End());
    }

    boolean isUndone(Rollbacks rollbacks) {
        return rollbacks.areDue(facts);
    }
}
