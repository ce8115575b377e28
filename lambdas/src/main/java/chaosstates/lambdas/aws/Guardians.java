package chaosstates.lambdas.aws;

import chaosstates.json.JsonObject;
import chaosstates.wire.GuardianInput;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;

/**
 * The guardians of runs. A guardian guards the end of a run after which it was started: a run that
 * was redriven ends once more, and a guardian from before guards nothing of it.
 */
public final class Guardians {

    private final Executions executions;

    public Guardians(Executions executions) {
        this.executions = executions;
    }

    /**
     * Says what came of starting a guardian.
     *
     * @param guardian which guards the run now
     * @param there the guardian's execution, where it was there before
     */
    public record Started(
            Executions.Start start,
            ExecutionArn guardian,
            Optional<DescribeExecutionResponse> there) {}

    /**
     * Finds the guardian that was started for an end.
     *
     * @param end when the run ended
     */
    public Optional<DescribeExecutionResponse> of(ExecutionArn run, Instant end) {
        return Stream.of(run.guardian(), run.guardianAgain(end.getEpochSecond()))
                .flatMap(guardian -> executions.find(guardian).stream())
                .filter(guardian -> !guardian.startDate().isBefore(end))
                .findFirst();
    }

    /**
     * Starts the guardian of a run that has ended, under a name that follows from that end: so
     * starting it twice does no harm.
     */
    public Started start(ExecutionArn run) {
        Started first = start(run, run.guardian(), List.of());
        return first.start() == Executions.Start.WAS_THERE
                ? startedFor(run, first).orElse(first)
                : first;
    }

    private Optional<Started> startedFor(ExecutionArn run, Started first) {
        return executions
                .find(run)
                .map(DescribeExecutionResponse::stopDate)
                .map(
                        end ->
                                of(run, end)
                                        .map(there -> was(there, first))
                                        .orElseGet(() -> startedFor(run, end)));
    }

    private static Started was(DescribeExecutionResponse there, Started first) {
        return new Started(
                first.start(), new ExecutionArn(there.executionArn()), Optional.of(there));
    }

    private Started startedFor(ExecutionArn run, Instant end) {
        return start(run, run.guardianAgain(end.getEpochSecond()), List.of());
    }

    /**
     * Starts a guardian.
     *
     * @param before the guardians that have tried it
     */
    public Started start(ExecutionArn run, ExecutionArn guardian, List<ExecutionListItem> before) {
        return new Started(
                executions.start(guardian, input(run, before)), guardian, Optional.empty());
    }

    /**
     * Lists all guardians that were started for a run's last end: the youngest first.
     *
     * @param end when the run ended
     */
    public List<ExecutionListItem> all(ExecutionArn run, Instant end) {
        return executions
                .of(
                        run.guardian().machineArn(),
                        Optional.empty(),
                        guardian -> !guardian.startDate().isBefore(end))
                .stream()
                .filter(it -> run.mayBeGuardedBy(new ExecutionArn(it.executionArn())))
                .toList();
    }

    /**
     * Starts another guardian of a run whose guardians have all failed, under a name that follows
     * from the last failure: so starting it twice does no harm.
     *
     * @param failed the guardians of the run's last end, the youngest first
     */
    public Started startAgain(ExecutionArn run, List<ExecutionListItem> failed) {
        long second = failed.getFirst().stopDate().getEpochSecond();
        return start(run, run.guardianAgain(second), failed);
    }

    private static JsonObject input(ExecutionArn run, List<ExecutionListItem> before) {
        List<String> earlier =
                before.stream()
                        .sorted(Comparator.comparing(ExecutionListItem::startDate))
                        .map(ExecutionListItem::executionArn)
                        .toList();
        return new GuardianInput(run.text(), earlier).json();
    }
}
