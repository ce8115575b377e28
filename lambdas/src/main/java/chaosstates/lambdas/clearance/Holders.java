package chaosstates.lambdas.clearance;

import chaosstates.journal.Faults;
import chaosstates.journal.Verdict;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.aws.Guardians;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;

/**
 * Finds out whether a run that has a lease still needs it: while it goes on, and then until what it
 * did is undone. No clock ends that: only a guardian that has succeeded, or a person, who releases
 * the target. Leases are given back when a run is journalled as undone; this is for those that were
 * not.
 */
public final class Holders implements Function<ExecutionArn, Optional<Need>> {

    private static final Need NOT_UNDONE = new Need(Need.Kind.NOT_UNDONE, "could not be undone");

    private final Executions executions;
    private final Guardians guardians;

    public Holders(Executions executions) {
        this.executions = executions;
        this.guardians = new Guardians(executions);
    }

    /** Describes what the run does with the target; empty when nothing. */
    @Override
    public Optional<Need> apply(ExecutionArn run) {
        try {
            return executions
                    .find(run)
                    .map(found -> need(run, found))
                    .orElseGet(() -> unknown("is not known any more"));
        } catch (Raised refused) {
            return unknown("can't be asked for (" + refused.getMessage() + ")");
        }
    }

    private static Optional<Need> unknown(String said) {
        return Optional.of(new Need(Need.Kind.UNKNOWN, said));
    }

    private Optional<Need> need(ExecutionArn run, DescribeExecutionResponse found) {
        return switch (found.status()) {
            case SUCCEEDED -> Optional.empty();
            case FAILED, TIMED_OUT, ABORTED ->
                    hasUndone(found)
                            ? Optional.empty()
                            : guardians
                                    .of(run, found.stopDate())
                                    .map(Holders::guarded)
                                    .orElseGet(() -> unguarded(found));
            default -> Optional.of(new Need(Need.Kind.GOES_ON, "goes on"));
        };
    }

    /** A run that ends by its own verdict has undone what it did, unless it says otherwise. */
    private static boolean hasUndone(DescribeExecutionResponse ended) {
        return ended.error() != null && Faults.isVerdict(ended.error()) && !hasFailedToUndo(ended);
    }

    private static boolean hasFailedToUndo(DescribeExecutionResponse ended) {
        return Verdict.UNDO_FAILED.error().equals(ended.error());
    }

    private static Optional<Need> guarded(DescribeExecutionResponse guardian) {
        return switch (guardian.status()) {
            case SUCCEEDED -> Optional.empty();
            case FAILED, TIMED_OUT, ABORTED -> Optional.of(NOT_UNDONE);
            default -> Optional.of(new Need(Need.Kind.BEING_UNDONE, "is being undone"));
        };
    }

    private static Optional<Need> unguarded(DescribeExecutionResponse ended) {
        return Optional.of(
                hasFailedToUndo(ended)
                        ? NOT_UNDONE
                        : new Need(Need.Kind.TO_BE_UNDONE, "was ended, and is still to be undone"));
    }
}
