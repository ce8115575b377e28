package chaosstates.cli;

import chaosstates.cli.session.Prepared;
import chaosstates.engine.VirtualClock;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.ProgramEnd;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpHeader;
import chaosstates.lambdas.world.RealWorld;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

/**
 * A world in which nothing can be relied on: web sites, programs and AWS answer anything, or not at
 * all. It takes its time, but none of ours.
 */
final class OddWorld implements AutoCloseable {

    private static final List<String> BODIES =
            List.of(
                    "",
                    "fine",
                    "{}",
                    "[]",
                    "null",
                    "{\"value\": null}",
                    "{\"data\": {\"data\": {\"value\": [1]}}}",
                    "{\"SecretString\": 5, \"Parameter\": {\"Value\": {}}}",
                    "{\"a\": \"\\ud83d\"}",
                    "1e999",
                    "[".repeat(600),
                    "<DescribeDBClustersResponse><DescribeDBClustersResult><DBClusters>",
                    "<a/>",
                    "\u0000\u0007\u001b[31m",
                    "x".repeat(300_000));

    private static final List<String> TYPES =
            List.of("text/plain", "application/json", "text/html; charset=klingon", "", "\u00e9");

    private static final List<byte[]> SCRAPS =
            List.of(
                    new byte[0],
                    "yes".getBytes(StandardCharsets.UTF_8),
                    "{\"a\": 1".getBytes(StandardCharsets.UTF_8),
                    HexFormat.of().parseHex("00ff"),
                    HexFormat.of().parseHex("fffe3d"));

    private final RandomGenerator random;
    private final VirtualClock clock;
    private final HttpServer aws;

    OddWorld(RandomGenerator random, VirtualClock clock) throws IOException {
        this.random = random;
        this.clock = clock;
        this.aws = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        aws.createContext("/", this::answer);
        aws.start();
    }

    World world(Prepared prepared) {
        Environment environment =
                prepared.environment()
                        .with(
                                Map.of(
                                        "AWS_ENDPOINT_URL",
                                        "http://127.0.0.1:" + aws.getAddress().getPort(),
                                        "AWS_REGION",
                                        "eu-west-1",
                                        "AWS_ACCESS_KEY_ID",
                                        "AKIDEXAMPLE",
                                        "AWS_SECRET_ACCESS_KEY",
                                        "not-a-secret"));
        return RealWorld.of(clock, environment)
                .in(clock, clock::sleep)
                .withSecrets(prepared.secrets())
                .withHttp(call -> answer())
                .withPrograms(program -> end());
    }

    @Override
    public void close() {
        aws.stop(0);
    }

    private synchronized <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private HttpAnswer answer() throws IOException {
        clock.advance(Duration.ofMillis(pick(List.of(0, 20, 1_500))));
        int status = pick(List.of(200, 200, 200, 204, 302, 404, 503, 999, -1, -2));
        return switch (status) {
            case -1 -> throw new IOException("\u0007");
            case -2 -> throw new SocketTimeoutException();
            default ->
                    new HttpAnswer(
                            status,
                            List.of(
                                    new HttpHeader("Content-Type", pick(TYPES)),
                                    new HttpHeader("Location", pick(List.of("", "/", "x:\u0000"))),
                                    new HttpHeader("", "\u0000")),
                            pick(BODIES).getBytes(StandardCharsets.UTF_8));
        };
    }

    private ProgramEnd end() throws IOException, TimeoutException {
        clock.advance(Duration.ofMillis(pick(List.of(0, 700))));
        int status = pick(List.of(0, 0, 1, -9, 1000, 1001));
        return switch (status) {
            case 1000 -> throw new IOException();
            case 1001 -> throw new TimeoutException();
            default -> new ProgramEnd(status, pick(SCRAPS), pick(SCRAPS));
        };
    }

    /** Answers, with no status that the client would try again after a rest. */
    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = pick(BODIES).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(pick(List.of(200, 200, 400, 403, 404)), 0);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
