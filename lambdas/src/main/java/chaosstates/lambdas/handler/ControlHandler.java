package chaosstates.lambdas.handler;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.function.ControlFunction;
import chaosstates.lambdas.journal.ExecutionHistory;
import chaosstates.lambdas.journal.RunSoFar;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ControlCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The handler of every control's function. The variable {@code CONTROL} says which control a
 * function is; it refuses the payloads of others, since its role is not made for them.
 */
public final class ControlHandler implements RequestStreamHandler {

    private final World world;
    private final RunSoFar run;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public ControlHandler() {
        this(RealWorld.of(InstantSource.system(), Environment.of(System.getenv())));
    }

    ControlHandler(World world) {
        this.world = world;
        this.run =
                new RunSoFar(
                        new ExecutionHistory(
                                new AwsClients(world.environment()).sfn(),
                                Thread::sleep,
                                Duration.ofMillis(500)));
        this.log = CallLog.of(world.environment().get("CONTROL").orElse("?"), world.clock());
    }

    /**
     * @throws InvalidActivity when the payload is not for this function
     */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        log.answer(in, out, this::run);
    }

    private JsonObject run(JsonObject payload) {
        ControlCall call = ControlCall.read(payload);
        checkIsOurs(call.id());
        return new ControlFunction(Registered.ALL, world.during(call.run().execution()))
                .run(call, () -> run.state(call))
                .json();
    }

    private void checkIsOurs(String asked) {
        String ours = world.environment().get("CONTROL").orElse("");
        if (!ours.equals(asked)) {
            throw new InvalidActivity("this function is " + ours + " and can't run " + asked);
        }
    }
}
