package chaosstates.compile;

import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.State;
import chaosstates.asl.Succeed;
import chaosstates.journal.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** End of an execution by the Chaos Toolkit's rules: a success where its exit code would be 0. */
final class Statuses {

    private static final String DEVIATED = "Deviated";

    private Statuses() {}

    /**
     * @param choice the name of the state that decides
     */
    static Map<String, State> ends(String choice) {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(
                choice,
                Choice.of(
                        List.of(
                                rule("$states.input.deviated", DEVIATED),
                                rule(Status.COMPLETED),
                                rule(Status.FAILED),
                                rule(Status.INTERRUPTED)),
                        Status.ABORTED.title()));
        states.put(Status.COMPLETED.title(), new Succeed("The Chaos Toolkit would exit with 0"));
        states.put(DEVIATED, fail(DEVIATED));
        for (Status bad : List.of(Status.FAILED, Status.INTERRUPTED, Status.ABORTED)) {
            states.put(bad.title(), fail(bad.title()));
        }
        return states;
    }

    private static Choice.Rule rule(Status status) {
        return rule("$states.input.status = " + Expressions.quoted(status.key()), status.title());
    }

    private static Choice.Rule rule(String condition, String next) {
        return new Choice.Rule(Expressions.of(condition), next);
    }

    private static Fail fail(String error) {
        return Fail.of(error, Expressions.of("$states.input.reason"));
    }
}
