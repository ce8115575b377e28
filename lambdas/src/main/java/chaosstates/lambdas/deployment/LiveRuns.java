package chaosstates.lambdas.deployment;

import chaosstates.deploy.Names;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import chaosstates.lambdas.clearance.Need;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/**
 * Runs that need their experiment as it is deployed: they go on, are being undone, or wait for
 * their guardian. A run whose undo has failed is none of them: what is deployed may be what mends
 * it.
 *
 * @param holders the runs that hold leases
 * @param need for which a run holds them
 */
public record LiveRuns(
        Executions executions,
        Supplier<List<ExecutionArn>> holders,
        Function<ExecutionArn, Optional<Need>> need)
        implements Function<String, List<String>> {

    /** Lists the runs of a machine, by its ARN: a sentence about each. */
    @Override
    public List<String> apply(String machine) {
        Stream<String> runs = running(machine).map(run -> "the run " + run + " goes on");
        Stream<String> guardians =
                running(Names.guardianOfArn(machine))
                        .map(run -> "the run of the guardian " + run + " goes on");
        return Stream.of(runs, guardians, holding(machine)).flatMap(all -> all).distinct().toList();
    }

    private Stream<String> running(String machine) {
        return executions.of(machine, Optional.of(ExecutionStatus.RUNNING), run -> true).stream()
                .map(run -> run.name());
    }

    private Stream<String> holding(String machine) {
        return holders.get().stream()
                .filter(run -> run.machineArn().equals(machine))
                .flatMap(run -> said(run).stream());
    }

    private Optional<String> said(ExecutionArn run) {
        return need.apply(run)
                .filter(it -> it.kind().isPassing())
                .map(it -> "the run " + run.name() + " " + it.said());
    }
}
