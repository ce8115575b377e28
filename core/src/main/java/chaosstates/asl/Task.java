package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import java.nio.charset.StandardCharsets;
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

    /**
     * The most that a state may be given, and so the most that its arguments may come to.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas of
     *     Step Functions</a>
     */
    public static final int MOST_BYTES = 256 * 1024;

    public Task {
        retry = List.copyOf(retry);
        catchers = List.copyOf(catchers);
    }

    /** Measures the arguments in bytes of UTF-8, without the values of their expressions. */
    public int bytes() {
        return JsonWriter.compact(arguments).getBytes(StandardCharsets.UTF_8).length;
    }
}
