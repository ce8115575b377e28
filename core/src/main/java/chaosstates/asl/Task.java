package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonSize;
import java.util.List;
import java.util.Optional;

/**
 * A call of a Lambda function.
 *
 * @param assign JSONata template of variables, evaluated over the result
 */
public record Task(
        String comment,
        Invocation invocation,
        List<Retrier> retry,
        List<Catcher> catchers,
        Optional<JsonObject> assign,
        Optional<Json> output,
        Transition transition)
        implements State {

    /**
     * Call of a function.
     *
     * @param resource {@link #LAMBDA_INVOKE}
     * @param arguments JSONata template
     * @param timeoutSeconds always emitted: AWS's default is three years
     */
    public record Invocation(String resource, JsonObject arguments, int timeoutSeconds) {}

    /** The argument that names the function. */
    public static final String FUNCTION_NAME = "FunctionName";

    /** The argument that the function receives, and the part of the result that it returned. */
    public static final String PAYLOAD = "Payload";

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

    /** A call that is made once, and whose failure nothing catches. */
    public static Task of(JsonObject arguments, int timeoutSeconds, Transition transition) {
        return new Task(
                "",
                new Invocation(LAMBDA_INVOKE, arguments, timeoutSeconds),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                transition);
    }

    public String resource() {
        return invocation.resource();
    }

    public JsonObject arguments() {
        return invocation.arguments();
    }

    public int timeoutSeconds() {
        return invocation.timeoutSeconds();
    }

    public Task comment(String text) {
        return new Task(text, invocation, retry, catchers, assign, output, transition);
    }

    public Task resource(String arn) {
        return new Task(
                comment,
                new Invocation(arn, arguments(), timeoutSeconds()),
                retry,
                catchers,
                assign,
                output,
                transition);
    }

    public Task arguments(JsonObject others) {
        return new Task(
                comment,
                new Invocation(resource(), others, timeoutSeconds()),
                retry,
                catchers,
                assign,
                output,
                transition);
    }

    public Task timeout(int seconds) {
        return new Task(
                comment,
                new Invocation(resource(), arguments(), seconds),
                retry,
                catchers,
                assign,
                output,
                transition);
    }

    public Task retry(Retrier retrier) {
        return retry(List.of(retrier));
    }

    public Task retry(List<Retrier> retriers) {
        return new Task(comment, invocation, retriers, catchers, assign, output, transition);
    }

    public Task catching(List<Catcher> others) {
        return new Task(comment, invocation, retry, others, assign, output, transition);
    }

    public Task assign(Optional<JsonObject> variables) {
        return new Task(comment, invocation, retry, catchers, variables, output, transition);
    }

    public Task output(Json template) {
        return new Task(
                comment, invocation, retry, catchers, assign, Optional.of(template), transition);
    }

    /** Measures the arguments in bytes of UTF-8, without the values of their expressions. */
    public int bytes() {
        return JsonSize.of(arguments());
    }
}
