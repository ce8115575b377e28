package chaosstates.lambdas.journal;

import chaosstates.history.History;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import chaosstates.plan.Plan;
import chaosstates.wire.JournalCall;
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

    /** Reads the history up to now; empty when there is no such execution. */
    public Optional<History> history(ExecutionArn execution) {
        return executions.found("GetExecutionHistory", () -> histories.now(execution.toString()));
    }

    /**
     * The call that the state makes that journals, in the machine as it was when the execution
     * started.
     *
     * @return without an experiment when the machine has no such state; empty when there is no such
     *     execution
     */
    public Optional<JournalCall> journalCall(ExecutionArn execution) {
        return executions.found(
                "DescribeStateMachineForExecution",
                () -> call(definition(execution).object("States").object(Plan.JOURNAL)));
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

    private static JournalCall call(JsonObject task) {
        return JournalCall.of(task.object("Arguments"));
    }

    /** The plan that such a call was made from. */
    public static Plan plan(JournalCall call) {
        return JournalFunction.plan(call);
    }
}
