package chaosstates.lambdas.journal;

import chaosstates.history.History;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import chaosstates.plan.Plan;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.SfnClient;

/**
 * Runs told of long after: what happened in them, and what they were made from. Every call throws
 * {@link Raised} when AWS refuses it or can't be reached.
 */
public final class PastRuns {

    private final SfnClient sfn;
    private final Executions executions;
    private final ExecutionHistory histories;

    public PastRuns(SfnClient sfn) {
        this.sfn = sfn;
        this.executions = new Executions(sfn);
        this.histories = new ExecutionHistory(sfn, pause -> {}, Duration.ZERO);
    }

    /** All that has happened in it by now; empty when there is no such execution. */
    public Optional<History> history(ExecutionArn execution) {
        return executions.found("GetExecutionHistory", () -> histories.now(execution.toString()));
    }

    /**
     * The payload of the state that journals, in the machine as it was when the execution started.
     *
     * @return without fields when the machine has no such state; empty when there is no such
     *     execution
     */
    public Optional<JsonObject> journalPayload(ExecutionArn execution) {
        return executions.found(
                "DescribeStateMachineForExecution",
                () -> payload(definition(execution).object("States").object(Plan.JOURNAL)));
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
}
