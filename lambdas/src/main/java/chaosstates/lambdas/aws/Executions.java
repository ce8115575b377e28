package chaosstates.lambdas.aws;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.Raised;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.ListExecutionsRequest;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.StateMachineListItem;
import software.amazon.awssdk.services.sfn.model.StateMachineType;

/**
 * Executions seen from outside: found, stopped, started. Every call throws {@link Raised} when AWS
 * refuses it or can't be reached.
 */
public final class Executions {

    private static final int MOST_ON_A_PAGE = 1000;

    private final SfnClient sfn;

    public Executions(SfnClient sfn) {
        this.sfn = sfn;
    }

    /** Result of a start. */
    public enum Start {
        /** Execution that runs, or ran already with the same input. */
        STARTED,
        /** An execution of that name has ended, or has another input. */
        WAS_THERE,
        NO_SUCH_MACHINE
    }

    /** Describes an execution; empty when there is none. */
    public Optional<DescribeExecutionResponse> find(ExecutionArn execution) {
        return found(
                "DescribeExecution",
                () -> sfn.describeExecution(about -> about.executionArn(execution.toString())));
    }

    /**
     * Lists the executions of a machine, the youngest first; further pages are asked for as they
     * are needed.
     *
     * @param status of which they are; empty for all
     * @param wanted as long as this says so, they are taken
     * @return none when there is no such machine
     */
    public List<ExecutionListItem> of(
            String machine, Optional<ExecutionStatus> status, Predicate<ExecutionListItem> wanted) {
        ListExecutionsRequest request =
                ListExecutionsRequest.builder()
                        .stateMachineArn(machine)
                        .statusFilter(status.orElse(null))
                        .build();
        return calling(
                "ListExecutions",
                () -> {
                    try {
                        return sfn.listExecutionsPaginator(request).executions().stream()
                                .takeWhile(wanted)
                                .toList();
                    } catch (StateMachineDoesNotExistException nowhere) {
                        return List.of();
                    }
                });
    }

    /** Lists so many executions of a machine, the youngest first. */
    public List<ExecutionListItem> youngest(
            String machine, Optional<ExecutionStatus> status, int most) {
        int page = Math.clamp(most, 1, MOST_ON_A_PAGE);
        return calling(
                "ListExecutions",
                () ->
                        sfn
                                .listExecutionsPaginator(
                                        asked ->
                                                asked.stateMachineArn(machine)
                                                        .statusFilter(status.orElse(null))
                                                        .maxResults(page))
                                .executions()
                                .stream()
                                .limit(most)
                                .toList());
    }

    /**
     * Lists the ARNs of the machines whose names are wanted, in the order of AWS, without Express
     * ones: their executions can not be asked for.
     */
    public List<String> machines(Predicate<String> wanted) {
        return calling(
                "ListStateMachines",
                () ->
                        sfn
                                .listStateMachinesPaginator(all -> all.maxResults(MOST_ON_A_PAGE))
                                .stateMachines()
                                .stream()
                                .filter(machine -> machine.type() != StateMachineType.EXPRESS)
                                .filter(machine -> wanted.test(machine.name()))
                                .map(StateMachineListItem::stateMachineArn)
                                .toList());
    }

    /** Returns the definition of a machine; empty when there is no such machine. */
    public Optional<String> definition(String machine) {
        return calling(
                "DescribeStateMachine",
                () -> {
                    try {
                        return Optional.of(
                                sfn.describeStateMachine(about -> about.stateMachineArn(machine))
                                        .definition());
                    } catch (StateMachineDoesNotExistException gone) {
                        return Optional.empty();
                    }
                });
    }

    /**
     * Starts an execution of a machine.
     *
     * @param name AWS makes one where there is none
     */
    public ExecutionArn start(String machine, Optional<String> name, JsonObject input) {
        return calling(
                "StartExecution",
                () ->
                        new ExecutionArn(
                                sfn.startExecution(
                                                start ->
                                                        start.stateMachineArn(machine)
                                                                .name(name.orElse(null))
                                                                .input(JsonWriter.compact(input)))
                                        .executionArn()));
    }

    public void stop(ExecutionArn execution, String error, String cause) {
        calling(
                "StopExecution",
                () ->
                        sfn.stopExecution(
                                stop ->
                                        stop.executionArn(execution.toString())
                                                .error(error)
                                                .cause(cause)));
    }

    /** Starts an execution of its machine, under its name. */
    public Start start(ExecutionArn execution, JsonObject input) {
        return calling(
                "StartExecution",
                () -> {
                    try {
                        sfn.startExecution(
                                start ->
                                        start.stateMachineArn(execution.machineArn())
                                                .name(execution.name())
                                                .input(JsonWriter.compact(input)));
                        return Start.STARTED;
                    } catch (ExecutionAlreadyExistsException there) {
                        return Start.WAS_THERE;
                    } catch (StateMachineDoesNotExistException nowhere) {
                        return Start.NO_SUCH_MACHINE;
                    }
                });
    }

    /** Makes a call about an execution; empty when there is no such execution. */
    public <T> Optional<T> found(String operation, Supplier<T> call) {
        return calling(
                operation,
                () -> {
                    try {
                        return Optional.of(call.get());
                    } catch (ExecutionDoesNotExistException nowhere) {
                        return Optional.empty();
                    }
                });
    }

    private <T> T calling(String operation, Supplier<T> call) {
        return AwsErrors.calling("states", operation, sfn.serviceClientConfiguration(), call);
    }
}
