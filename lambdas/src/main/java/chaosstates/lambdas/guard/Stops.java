package chaosstates.lambdas.guard;

import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.Objection;
import java.util.List;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/** Stops runs that there is an objection to. */
record Stops(Executions executions) {

    /**
     * Objection to a redriven run: nothing has cleared it, and its faults were undone in between.
     */
    static final Objection REDRIVEN =
            new Objection(
                    Objection.Kind.REDRIVE,
                    "a run of an experiment can't be redriven: start a new one");

    static boolean isRedriven(ExecutionStatus status, Integer redrives) {
        return status == ExecutionStatus.RUNNING && redrives != null && redrives > 0;
    }

    /** Stops each of the runs; one that can't be stopped keeps none of the others from it. */
    void stop(List<String> running, Objection why, Round round) {
        for (String execution : running) {
            round.attempt(
                    "stop " + execution,
                    () -> {
                        executions.stop(
                                new ExecutionArn(execution), why.kind().error(), why.said());
                        round.stopped(execution);
                    });
        }
    }
}
