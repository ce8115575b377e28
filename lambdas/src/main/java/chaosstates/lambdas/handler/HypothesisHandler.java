package chaosstates.lambdas.handler;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.function.HypothesisFunction;
import chaosstates.lambdas.function.WatchFunction;
import chaosstates.lambdas.function.WatchedRun;
import chaosstates.lambdas.journal.ExecutionHistory;
import chaosstates.lambdas.registry.OwnControls;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.Keys;
import chaosstates.wire.WatchCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The handler of the function that samples a hypothesis and watches probes. The variable {@code
 * ACTIVITIES} names the probes for which its role is made, {@code CONTROLS} the controls around
 * them, with commas between them; others are refused.
 */
public final class HypothesisHandler implements RequestStreamHandler {

    private final World world;
    private final WatchedRun run;
    private ExecutionHistory history;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public HypothesisHandler() {
        this(RealWorld.of(InstantSource.system(), Environment.of(System.getenv())));
    }

    public HypothesisHandler(World world) {
        this.world = world;
        this.run = (execution, state) -> history().hasEntered(execution, state);
        this.log = CallLog.of("hypothesis", world.clock());
    }

    /** Makes the reader when it is needed: a function that only samples has no client for it. */
    private synchronized ExecutionHistory history() {
        if (history == null) {
            history =
                    new ExecutionHistory(
                            new AwsClients(world.environment()).sfnOnce(),
                            Thread::sleep,
                            Duration.ofMillis(500));
        }
        return history;
    }

    /**
     * @throws InvalidActivity when a probe is not one of this function's, or can't be carried out
     */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        log.answer(in, out, this::run);
    }

    private JsonObject run(JsonObject payload) {
        return payload.has(Keys.WATCH) ? watched(payload) : sampled(payload);
    }

    private JsonObject watched(JsonObject payload) {
        WatchCall call = WatchCall.read(payload);
        checkIsOurs(call.probe().id());
        return WatchFunction.run(call, world, Registered.ALL, run);
    }

    private JsonObject sampled(JsonObject payload) {
        HypothesisCall call = HypothesisCall.read(payload);
        call.probes().forEach(probe -> checkIsOurs(probe.id()));
        return HypothesisFunction.run(
                call,
                world.during(call.run().execution()),
                OwnControls.with(call.allControls(), world.environment()));
    }

    private void checkIsOurs(String asked) {
        List<String> ours = List.of(world.environment().get("ACTIVITIES").orElse("").split(","));
        if (!ours.contains(asked)) {
            throw new InvalidActivity(
                    "this function is made for " + ours + " and can't run " + asked);
        }
    }
}
