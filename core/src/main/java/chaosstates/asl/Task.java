package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A call of a Lambda function.
 *
 * @param resource {@link #LAMBDA_INVOKE}
 * @param arguments JSONata template
 * @param timeoutSeconds always emitted: AWS's default is three years
 * @param assign JSONata template of variables, evaluated over the result
 */
public record Task(
        String comment,
        String resource,
        JsonObject arguments,
        int timeoutSeconds,
        List<Retrier> retry,
        List<Catcher> catchers,
        Optional<JsonObject> assign,
        Optional<Json> output,
        Transition transition)
        implements State {

    /** The optimized integration with Lambda, for every partition. */
    public static final String LAMBDA_INVOKE = "arn:aws:states:::lambda:invoke";

    public Task {
        retry = List.copyOf(retry);
        catchers = List.copyOf(catchers);
    }
}
