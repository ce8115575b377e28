package chaosstates.lambdas.python;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.PythonAnswer;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonAnswer.Interrupted;
import chaosstates.lambdas.api.PythonAnswer.Invalid;
import chaosstates.lambdas.api.PythonAnswer.Output;
import chaosstates.lambdas.api.PythonCall;
import chaosstates.lambdas.aws.AwsClients;
import chaosstates.lambdas.net.ApacheHttpSender;
import chaosstates.wire.platform.PythonTarget;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PythonInLambdaTest {

    private static final String ARN = "arn:aws:lambda:eu-west-1:123456789012:function:python";
    private static final PythonCall CALL =
            new PythonCall(
                    "chaosk8s.pod.probes",
                    "count_pods",
                    JsonObject.EMPTY.with("label_selector", "app=web"),
                    JsonObject.EMPTY.with("zone", "a"),
                    Optional.of(JsonObject.EMPTY.with("token", "s3cret")),
                    JsonObject.EMPTY.with("token", "s3cret").with("other", "0ther"));

    /** Request as it is sent: it names the secrets that it holds, and no others. */
    private static final JsonObject HELD =
            CALL.json().with("hidden", Json.texts(List.of("s3cret")));

    private final Deque<Reply> script = new ArrayDeque<>();
    private final List<JsonObject> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> paths = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> rests = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    /** Answer of the server; one of status 0 never comes. */
    private record Reply(int status, Map<String, String> headers, String body) {

        static Reply of(String body) {
            return new Reply(200, Map.of(), body);
        }

        static Reply ended(String message) {
            String body =
                    JsonObject.EMPTY
                            .with("errorType", "Runtime.ExitError")
                            .with("errorMessage", message)
                            .toString();
            return new Reply(200, Map.of("X-Amz-Function-Error", "Unhandled"), body);
        }

        static Reply refused(int status, String type, String message) {
            String body = JsonObject.EMPTY.with("Message", message).toString();
            return new Reply(status, Map.of("x-amzn-ErrorType", type), body);
        }
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void close() {
        end.countDown();
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        paths.add(exchange.getRequestURI().getPath());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add((JsonObject) JsonReader.parse(body));
        Reply reply = script.size() > 1 ? script.poll() : script.peek();
        if (reply.status() == 0) {
            awaitEnd();
        } else {
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private PythonInLambda functions(int seconds) {
        Environment environment =
                Environment.of(
                        Map.of(
                                "AWS_REGION", "eu-west-1",
                                "AWS_ACCESS_KEY_ID", "id",
                                "AWS_SECRET_ACCESS_KEY", "key",
                                "AWS_ENDPOINT_URL_LAMBDA",
                                        "http://127.0.0.1:" + server.getAddress().getPort()));
        String variable =
                PythonTarget.text(
                        List.of(new PythonTarget(List.of("chaosk8s.pod.probes"), ARN, seconds)));
        return new PythonInLambda(
                PythonTarget.read(variable),
                new AwsClients(environment),
                new ApacheHttpSender(environment),
                rests::add);
    }

    private PythonAnswer answer(Reply... replies) {
        script.addAll(List.of(replies));
        return functions(300).call(CALL);
    }

    @Test
    void asksTheFunctionOfTheModule() {
        assertThat(answer(Reply.of("{\"output\": 3}"))).isEqualTo(new Output(Json.of(3)));
        assertThat(paths).containsExactly("/2015-03-31/functions/" + ARN + "/invocations");
        assertThat(asked).containsExactly(HELD);
    }

    @Test
    void tellsTheRun() {
        script.add(Reply.of("{\"output\": null}"));
        functions(300).during(Optional.of("arn:run")).call(CALL);
        assertThat(asked).containsExactly(HELD.with("execution", "arn:run"));
    }

    @Test
    void tellsWhatCameOfIt() {
        assertThat(answer(Reply.of("{\"error\": \"failed\", \"message\": \"no pods\"}")))
                .isEqualTo(new Failed("no pods"));
        script.clear();
        assertThat(answer(Reply.of("{\"error\": \"invalid\", \"message\": \"no such\"}")))
                .isEqualTo(new Invalid("no such"));
        script.clear();
        assertThat(answer(Reply.of("{\"error\": \"interrupt\", \"message\": \"stop\"}")))
                .isEqualTo(new Interrupted("stop"));
    }

    @Test
    void callsNothingElse() {
        PythonCall other =
                new PythonCall("os", "kill", JsonObject.EMPTY, JsonObject.EMPTY, Optional.empty());
        assertThat(functions(300).call(other))
                .isEqualTo(new Invalid("this function is not made to call the module os"));
        assertThat(asked).isEmpty();
    }

    @Test
    void aProcessThatEndsFailsTheActivity() {
        assertThat(
                        answer(
                                Reply.ended(
                                        "RequestId: 1 Error: Runtime exited with error: signal: killed")))
                .isEqualTo(
                        new Failed(
                                "the Python process ended during the call: RequestId: 1 Error:"
                                        + " Runtime exited with error: signal: killed"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void aFunctionThatOutlivesItsTimeFailsTheActivity() {
        assertThat(
                        answer(
                                Reply.ended(
                                        "2026-11-30T00:00:00Z 1 Task timed out after 300.00 seconds")))
                .isEqualTo(new Failed("the activity took longer than 300 seconds"));
    }

    @Test
    void asksAgainWhereNothingHasRun() {
        PythonAnswer answer =
                answer(
                        Reply.refused(429, "TooManyRequestsException", "Rate Exceeded."),
                        Reply.refused(409, "ResourceConflictException", "The function is Pending"),
                        Reply.of("{\"output\": true}"));
        assertThat(answer).isEqualTo(new Output(Json.of(true)));
        assertThat(rests).hasSize(2);
        assertThat(asked).hasSize(3);
    }

    @Test
    void waitsForTwoMinutesAtMost() {
        assertThat(answer(Reply.refused(409, "ResourceConflictException", "It is Inactive")))
                .isEqualTo(
                        new Failed(
                                "An error occurred (ResourceConflictException) when calling the"
                                        + " Invoke operation: It is Inactive"));
        assertThat(rests.stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void asksOnceWhereSomethingMayHaveRun() {
        assertThat(answer(Reply.refused(500, "ServiceException", "Sorry")))
                .isEqualTo(
                        new Failed(
                                "An error occurred (ServiceException) when calling the Invoke"
                                        + " operation: Sorry"));
        assertThat(asked).hasSize(1);
    }

    /** The client waits for five seconds more than the function has. */
    @Test
    void doesNotAskAgainWhenNoAnswerComes() {
        script.add(new Reply(0, Map.of(), ""));
        assertThat(functions(-4).call(CALL))
                .isEqualTo(new Failed("the Python function has not answered: Read timed out"));
        assertThat(asked).hasSize(1);
    }
}
