package chaosstates.conformance.emulator;

import chaosstates.conformance.MotoServer;
import chaosstates.deploy.Names;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An execution of a machine that is deployed on the emulator, through the API of Step Functions.
 */
record DeployedRun(MotoServer moto, String experiment, String machine, String name) {

    private static final String ACCOUNT = "arn:aws:states:us-east-1:123456789012:";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 200;

    static DeployedRun start(MotoServer moto, String experiment, String name, String input)
            throws IOException, InterruptedException {
        String machine = Names.machineOf(experiment);
        moto.stepFunctions(
                "StartExecution",
                Map.of(
                        "stateMachineArn", Json.of(ACCOUNT + "stateMachine:" + machine),
                        "name", Json.of(name),
                        "input", Json.of(input)));
        return new DeployedRun(moto, experiment, machine, name);
    }

    /** The one that undoes this one, which bears its name. */
    DeployedRun guardian() {
        return new DeployedRun(moto, experiment, Names.guardianOf(machine), name);
    }

    String arn() {
        return ACCOUNT + "execution:" + machine + ":" + name;
    }

    JsonObject described() throws IOException, InterruptedException {
        return moto.stepFunctions("DescribeExecution", Map.of("executionArn", Json.of(arn())));
    }

    String status() throws IOException, InterruptedException {
        return described().string("status").orElseThrow();
    }

    /** The function that journals the run, by its ARN. */
    String journalFunction() throws IOException, InterruptedException {
        String definition =
                moto.stepFunctions(
                                "DescribeStateMachine",
                                Map.of(
                                        "stateMachineArn",
                                        Json.of(ACCOUNT + "stateMachine:" + machine)))
                        .string("definition")
                        .orElseThrow();
        return Pattern.compile("arn:aws:lambda:[^\"]*journalFunction[^\"]*")
                .matcher(definition)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** Waits for its end. */
    JsonObject ended() throws IOException, InterruptedException {
        await(() -> !status().equals("RUNNING"), "end");
        return described();
    }

    /** Waits until it is in a state whose name begins like that; fails where it ends before. */
    void reached(String state) throws IOException, InterruptedException {
        await(() -> hasReached(state) || !status().equals("RUNNING"), "come to " + state);
        if (!hasReached(state)) {
            throw new IOException(arn() + " ended before it came to " + state + ": " + history());
        }
    }

    private boolean hasReached(String state) throws IOException, InterruptedException {
        return history().contains("\"name\":\"" + state);
    }

    String history() throws IOException, InterruptedException {
        return moto.stepFunctions("GetExecutionHistory", Map.of("executionArn", Json.of(arn())))
                .toString();
    }

    /** Stops the run as a person in the console does, without a reason, and waits for its end. */
    void stop() throws IOException, InterruptedException {
        moto.stepFunctions("StopExecution", Map.of("executionArn", Json.of(arn())));
        ended();
    }

    /** Reads the journal from the bucket. */
    JsonObject journal(String bucket) throws IOException, InterruptedException {
        String key = "/" + bucket + "/journals/" + experiment + "/" + name + "/journal.json";
        return (JsonObject) JsonReader.parse(moto.get("s3", key));
    }

    /** Condition that comes true in time. */
    private interface Awaited {
        boolean isThere() throws IOException, InterruptedException;
    }

    private void await(Awaited awaited, String what) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (!awaited.isThere()) {
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new IOException(arn() + " does not " + what + ": " + history());
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
