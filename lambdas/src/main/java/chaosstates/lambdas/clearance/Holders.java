package chaosstates.lambdas.clearance;

import chaosstates.journal.Faults;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/**
 * Finds out whether a run that has a lease still needs it: while it goes on, and then until what it
 * did is undone. Leases are given back when a run is journalled; this is for those that were not.
 */
public final class Holders implements Function<ExecutionArn, Optional<String>> {

    /** The guardian of a run that ended must have begun by then, by event or by schedule. */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private final Executions executions;
    private final InstantSource clock;

    public Holders(Executions executions, InstantSource clock) {
        this.executions = executions;
        this.clock = clock;
    }

    /** What the run does with it, in words; empty when nothing. */
    @Override
    public Optional<String> apply(ExecutionArn run) {
        return executions.find(run).flatMap(found -> need(run, found));
    }

    private Optional<String> need(ExecutionArn run, DescribeExecutionResponse found) {
        return switch (found.status()) {
            case SUCCEEDED -> Optional.empty();
            case FAILED, TIMED_OUT, ABORTED ->
                    executions
                            .find(run.guardian())
                            .map(Holders::guarded)
                            .orElseGet(() -> unguarded(found));
            default -> Optional.of("goes on");
        };
    }

    private static Optional<String> guarded(DescribeExecutionResponse guardian) {
        return Optional.of("is being undone")
                .filter(why -> guardian.status() == ExecutionStatus.RUNNING);
    }

    private Optional<String> unguarded(DescribeExecutionResponse ended) {
        Instant end = ended.stopDate();
        boolean hasEndedByItself = ended.error() != null && Faults.isVerdict(ended.error());
        return Optional.of("was ended, and is still to be undone")
                .filter(why -> !hasEndedByItself && end.plus(GRACE).isAfter(clock.instant()));
    }
}
