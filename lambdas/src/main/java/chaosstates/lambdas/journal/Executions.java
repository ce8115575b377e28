package chaosstates.lambdas.journal;

import chaosstates.history.History;
import chaosstates.journal.Journal;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.AwsErrors;
import chaosstates.lambdas.ExecutionArn;
import chaosstates.lambdas.Raised;
import chaosstates.plan.Plan;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ExecutionAlreadyExistsException;
import software.amazon.awssdk.services.sfn.model.ExecutionDoesNotExistException;
import software.amazon.awssdk.services.sfn.model.StateMachineDoesNotExistException;

/**
 * Executions seen from outside: found, stopped, started, and told of long after. Every call throws
 * {@link Raised} when AWS refuses it or can't be reached.
 */
public final class Executions {

    private final SfnClient sfn;
    private final ExecutionHistory histories;

    public Executions(SfnClient sfn) {
        this.sfn = sfn;
        this.histories = new ExecutionHistory(sfn, pause -> {}, Duration.ZERO);
    }

    /** What came of a start. */
    public enum Start {
        /** It runs; or it ran already, with the same input. */
        STARTED,
        /** An execution of that name has ended, or has another input. */
        WAS_THERE,
        NO_SUCH_MACHINE
    }

    /**
     * @return {@code RUNNING}, {@code SUCCEEDED}, {@code FAILED}, {@code TIMED_OUT}, {@code
     *     ABORTED}; empty when there is no such execution
     */
    public Optional<String> status(ExecutionArn execution) {
        return found(
                "DescribeExecution",
                () ->
                        sfn.describeExecution(about -> about.executionArn(execution.toString()))
                                .statusAsString());
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

    /** All that has happened in it by now; empty when there is no such execution. */
    public Optional<History> history(ExecutionArn execution) {
        return found("GetExecutionHistory", () -> histories.now(execution.toString()));
    }

    /**
     * The payload of the state that journals, in the machine as it was when the execution started.
     *
     * @return without fields when the machine has no such state; empty when there is no such
     *     execution
     */
    public Optional<JsonObject> journalPayload(ExecutionArn execution) {
        return found(
                "DescribeStateMachineForExecution",
                () -> payload(definition(execution).object("States").object(Journal.STATE)));
    }

    private JsonObject definition(ExecutionArn execution) {
        String definition =
                sfn.describeStateMachineForExecution(
                                about -> about.executionArn(execution.toString()))
                        .definition();
        return JsonReader.parse(definition) instanceof JsonObject machine
                ? machine
                : JsonObject.EMPTY;
    }

    private static JsonObject payload(JsonObject task) {
        return task.object("Arguments").object("Payload");
    }

    /** The plan that a payload of such a state was made from. */
    public static Plan plan(JsonObject payload) {
        return JournalFunction.plan(payload);
    }

    private <T> Optional<T> found(String operation, Supplier<T> call) {
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
