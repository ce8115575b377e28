package chaosstates.lambdas.handler;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.registry.OwnControls;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.wire.ActivityCall;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;

/**
 * The handler of every activity's function. The variable {@code ACTIVITY} says which activity a
 * function is; it refuses the payloads of others, since its role is not made for them. {@code
 * CONTROLS} names the controls that it may call around a safeguard.
 */
public final class ActivityHandler implements RequestStreamHandler {

    private final World world;
    private final CallLog log;

    /** Made once in a container, by the Lambda runtime. */
    public ActivityHandler() {
        this(RealWorld.of(InstantSource.system(), Environment.of(System.getenv())));
    }

    public ActivityHandler(World world) {
        this.world = world;
        this.log = CallLog.of(world.environment().get("ACTIVITY").orElse("?"), world.clock());
    }

    /**
     * @throws chaosstates.activity.ActivityFailed when the activity could not do its work
     * @throws InvalidActivity when the payload is not for this function, or what it declares can't
     *     be done
     */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        log.answer(in, out, this::run);
    }

    private JsonObject run(JsonObject payload) {
        ActivityCall call = ActivityCall.read(payload);
        checkIsOurs(call.id());
        return ActivityFunction.run(
                call,
                world.during(call.run().execution()),
                OwnControls.with(call.controls().all(), world.environment()));
    }

    private void checkIsOurs(String asked) {
        String ours =
                world.environment()
                        .get("ACTIVITY")
                        .orElseThrow(
                                () ->
                                        new InvalidActivity(
                                                "the variable ACTIVITY names no known activity"));
        if (!ours.equals(asked)) {
            throw new InvalidActivity("this function is " + ours + " and can't run " + asked);
        }
    }
}
