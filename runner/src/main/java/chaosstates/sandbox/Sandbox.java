package chaosstates.sandbox;

import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpHeader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small Aurora cluster, a web site and its load balancer on loopback: real HTTP, the real
 * protocols of AWS, in the time of the run. Where that is virtual, the web site answers without a
 * connection. It has no timers of its own: what it answers follows from what it was asked and when.
 */
public final class Sandbox implements AutoCloseable {

    private static final String SITE = "/site/";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String HEAD = "HEAD";

    /** Times in headers. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** A signature's scope, with the region behind the day. */
    private static final Pattern SCOPE = Pattern.compile("Credential=[^/]+/\\d+/([\\w-]+)/");

    private static final int NOTHING_LEFT_TO_WAIT_FOR = 0;

    private final InstantSource clock;
    private final HttpServer server;
    private final Map<String, Cluster> clusters;
    private final List<String> balancers;
    private final FailoverCourse course;
    private final List<Failover> failovers = new ArrayList<>();

    private Sandbox(InstantSource clock, SandboxWorld world, HttpServer server) {
        this.clock = clock;
        this.server = server;
        this.course = world.course();
        this.balancers = world.balancers();
        this.clusters =
                world.clusters().stream()
                        .collect(Collectors.toMap(Cluster::id, Function.identity()));
    }

    /**
     * Starts one on a free port.
     *
     * @param clock the run's
     */
    public static Sandbox start(InstantSource clock, SandboxWorld world) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Sandbox sandbox = new Sandbox(clock, world, server);
        server.createContext("/", sandbox::aws);
        server.createContext(SITE, sandbox::site);
        server.start();
        return sandbox;
    }

    /** Returns the address of AWS's APIs, for {@code AWS_ENDPOINT_URL}. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Returns the sandbox's address for a URL, whose host and path stay visible in the log. */
    public URI route(URI url) {
        String path = url.getRawPath() == null ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return endpoint().resolve(SITE + url.getRawAuthority() + path + query);
    }

    @Override
    public void close() {
        server.stop(NOTHING_LEFT_TO_WAIT_FOR);
    }

    private void aws(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> call = form(body);
        QueryAnswer answer =
                call.getOrDefault("Version", "").equals(ElbApi.VERSION)
                        ? ElbApi.answer(call, balancers, region(exchange))
                        : answer(call, clock.instant());
        respond(exchange, answer.status(), "text/xml", answer.xml());
    }

    /** Tells for which region a request was signed. */
    private static String region(HttpExchange exchange) {
        String signed =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                        .orElse("");
        Matcher scope = SCOPE.matcher(signed);
        return scope.find() ? scope.group(1) : "us-east-1";
    }

    private synchronized QueryAnswer answer(Map<String, String> call, Instant now) {
        QueryAnswer answer = RdsApi.answer(call, aurora(), now);
        answer.failover().ifPresent(failovers::add);
        return answer;
    }

    private synchronized Aurora aurora() {
        return new Aurora(clusters, course, failovers);
    }

    private void site(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        Page page = page();
        respond(exchange, page.status(), TEXT, page.text());
    }

    /**
     * Answers as the web site does, without a connection, at the time of the run: in virtual time
     * none passes on the way.
     */
    public HttpAnswer answer(HttpCall call) {
        Page page = page();
        byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
        List<HttpHeader> head =
                List.of(
                        new HttpHeader("Date", DATE.format(clock.instant())),
                        new HttpHeader("Content-type", TEXT));
        if (call.method().equals(HEAD)) {
            return new HttpAnswer(page.status(), head, new byte[0]);
        }
        HttpHeader length = new HttpHeader("Content-length", String.valueOf(body.length));
        return new HttpAnswer(
                page.status(), Stream.concat(head.stream(), Stream.of(length)).toList(), body);
    }

    private record Page(int status, String text) {}

    private Page page() {
        return aurora().siteIsUp(clock.instant())
                ? new Page(200, "Everything is fine.\n")
                : new Page(503, "The database does not answer.\n");
    }

    private static void respond(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals(HEAD);
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
