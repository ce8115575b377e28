package chaosstates.lambdas.python;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.api.PythonAnswer;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonAnswer.Invalid;
import chaosstates.lambdas.api.PythonFunctions;
import chaosstates.lambdas.api.PythonRequest;
import chaosstates.lambdas.api.Sleeper;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpSender;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.wire.Keys;
import chaosstates.wire.platform.PythonTarget;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lambda.model.LambdaException;
import software.amazon.awssdk.services.lambda.model.ResourceConflictException;
import software.amazon.awssdk.services.lambda.model.TooManyRequestsException;

/**
 * Functions of Python in Lambda. A call is made once: only where nothing has run it is made again.
 * That is so when Lambda has no room for it, and when a function in a VPC has not been called for
 * weeks and has to be made ready.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html">Lambda function
 *     states</a>
 */
public final class PythonInLambda implements PythonFunctions {

    private static final Duration REST = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 25;

    /** The key of the secrets that a request holds. */
    private static final String HIDDEN = "hidden";

    /** Time for an answer to come back, after the function's own time. */
    private static final int ANSWER_SECONDS = 5;

    private final List<PythonTarget> targets;
    private final AwsClients aws;
    private final HttpSender http;
    private final Sleeper sleeper;
    private final Map<Integer, LambdaClient> clients = new ConcurrentHashMap<>();

    public PythonInLambda(
            List<PythonTarget> targets, AwsClients aws, HttpSender http, Sleeper sleeper) {
        this.targets = List.copyOf(targets);
        this.aws = aws;
        this.http = http;
        this.sleeper = sleeper;
    }

    @Override
    public PythonAnswer call(PythonRequest request) {
        return call(request.module(), masking(request));
    }

    @Override
    public PythonFunctions during(Optional<String> execution) {
        return request ->
                call(
                        request.module(),
                        execution
                                .map(arn -> masking(request).with(Keys.EXECUTION, arn))
                                .orElseGet(() -> masking(request)));
    }

    /**
     * Names the secrets that the function's log must not tell: those that the request holds, since
     * others are none of its business.
     */
    private static JsonObject masking(PythonRequest request) {
        JsonObject json = request.json();
        String text = json.toString();
        List<String> held =
                texts(request.hidden())
                        .filter(secret -> text.contains(inside(secret)))
                        .distinct()
                        .toList();
        return held.isEmpty() ? json : json.with(HIDDEN, Json.texts(held));
    }

    /** Returns a text as it looks within a JSON string. */
    private static String inside(String text) {
        String json = Json.of(text).toString();
        return json.substring(1, json.length() - 1);
    }

    private static Stream<String> texts(Json secret) {
        return switch (secret) {
            case JsonString text when !text.value().isBlank() -> Stream.of(text.value());
            case JsonArray list -> list.items().stream().flatMap(PythonInLambda::texts);
            case JsonObject object ->
                    object.fields().values().stream().flatMap(PythonInLambda::texts);
            case Json other -> Stream.of();
        };
    }

    private PythonAnswer call(String module, JsonObject request) {
        return targets.stream()
                .filter(target -> target.modules().contains(module))
                .findFirst()
                .map(target -> call(target, request))
                .orElseGet(
                        () ->
                                new Invalid(
                                        "this function is not made to call the module " + module));
    }

    private PythonAnswer call(PythonTarget target, JsonObject request) {
        try {
            return answer(invoked(target, request), target);
        } catch (LambdaException refused) {
            return new Failed(refusal(refused));
        } catch (SdkException unanswered) {
            return new Failed(
                    "the Python function has not answered: " + rootOf(unanswered).getMessage());
        }
    }

    private InvokeResponse invoked(PythonTarget target, JsonObject request) {
        LambdaClient lambda = clients.computeIfAbsent(target.seconds(), this::client);
        SdkBytes payload = SdkBytes.fromUtf8String(JsonWriter.compact(request));
        for (int tries = 1; ; tries++) {
            try {
                return lambda.invoke(call -> call.functionName(target.arn()).payload(payload));
            } catch (TooManyRequestsException | ResourceConflictException notRun) {
                if (tries == MOST_TRIES) {
                    throw notRun;
                }
                rest();
            }
        }
    }

    private LambdaClient client(int seconds) {
        return aws.lambda(http, Duration.ofSeconds(seconds + ANSWER_SECONDS));
    }

    private void rest() {
        try {
            sleeper.sleep(REST);
        } catch (InterruptedException ended) {
            throw World.interrupted();
        }
    }

    private static PythonAnswer answer(InvokeResponse response, PythonTarget target) {
        Json payload = JsonReader.parse(response.payload().asUtf8String());
        JsonObject answer = payload instanceof JsonObject object ? object : JsonObject.EMPTY;
        return response.functionError() == null
                ? PythonAnswer.read(answer)
                : new Failed(ended(answer.string("errorMessage").orElse(""), target));
    }

    /** Says how the process ended; a value is answered for all that the function itself does. */
    private static String ended(String message, PythonTarget target) {
        return message.contains("Task timed out")
                ? "the activity took longer than %d seconds".formatted(target.seconds())
                : "the Python process ended during the call: " + message;
    }

    private static String refusal(LambdaException refused) {
        Optional<AwsErrorDetails> details = Optional.ofNullable(refused.awsErrorDetails());
        return "An error occurred (%s) when calling the Invoke operation: %s"
                .formatted(
                        details.map(AwsErrorDetails::errorCode).orElse(""),
                        details.map(AwsErrorDetails::errorMessage).orElse(""));
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
