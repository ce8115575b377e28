package chaosstates.conformance;

import chaosstates.history.History;
import chaosstates.history.HistoryJson;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** An execution of a machine by moto's interpreter, which runs it in a thread of its own. */
final class MotoExecution {

    private static final int LONGEST_SECONDS = 60;
    private static final long POLL_MILLIS = 20;

    private final MotoServer moto;
    private final String name;
    private final String machine;

    private MotoExecution(MotoServer moto, String name, String machine) {
        this.moto = moto;
        this.name = name;
        this.machine = machine;
    }

    static MotoExecution create(MotoServer moto, String name, JsonObject definition)
            throws IOException, InterruptedException {
        JsonObject created =
                moto.stepFunctions(
                        "CreateStateMachine",
                        Map.of(
                                "name", Json.of(name),
                                "definition", Json.of(JsonWriter.compact(definition)),
                                "roleArn", Json.of("arn:aws:iam::123456789012:role/any")));
        return new MotoExecution(moto, name, created.string("stateMachineArn").orElseThrow());
    }

    /** Runs it to its end. */
    History run(JsonObject input) throws IOException, InterruptedException {
        moto.stepFunctions(
                "StartExecution",
                Map.of(
                        "stateMachineArn", Json.of(machine),
                        "name", Json.of(name),
                        "input", Json.of(JsonWriter.compact(input))));
        for (long waited = 0; status().equals("RUNNING"); waited += POLL_MILLIS) {
            if (waited > LONGEST_SECONDS * 1000) {
                throw new IOException(name + " does not end: " + Way.of(history()));
            }
            Thread.sleep(POLL_MILLIS);
        }
        return history();
    }

    private String status() throws IOException, InterruptedException {
        return moto.stepFunctions("DescribeExecution", Map.of("executionArn", Json.of(arn())))
                .string("status")
                .orElseThrow();
    }

    /** Reads the history so far. */
    History history() {
        try {
            return HistoryJson.read(
                            moto.stepFunctions(
                                    "GetExecutionHistory", Map.of("executionArn", Json.of(arn()))))
                    .get();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String arn() {
        return machine.replace(":stateMachine:", ":execution:") + ":" + name;
    }
}
