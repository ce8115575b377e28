package chaosstates.lambdas.service.http;

import chaosstates.activity.InvalidActivity;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpHeader;
import chaosstates.lambdas.api.http.HttpSender;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/** Session of one call: its retries, its redirects, and the cookies between them. */
final class Session {

    private static final int MAX_REDIRECTS = 30;
    private static final Set<String> IDEMPOTENT =
            Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    private final HttpSender sender;
    private final Environment environment;
    private final int maxRetries;
    private final InstantSource clock;
    private final Consumer<Duration> rest;
    private final CookieManager cookies = new CookieManager();

    Session(World world, int maxRetries) {
        this(world.http(), world.environment(), maxRetries, world.clock(), world::sleep);
    }

    /** Makes a session that never tries again, and knows no users. */
    Session(HttpSender sender) {
        this(sender, Environment.of(Map.of()), 0, () -> Instant.EPOCH, duration -> {});
    }

    private Session(
            HttpSender sender,
            Environment environment,
            int maxRetries,
            InstantSource clock,
            Consumer<Duration> rest) {
        this.sender = sender;
        this.environment = environment;
        this.maxRetries = maxRetries;
        this.clock = clock;
        this.rest = rest;
    }

    /**
     * @throws InvalidActivity when the redirects have no end
     */
    HttpAnswer send(HttpCall first) throws IOException {
        HttpCall call = first;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpAnswer answer = attempt(call);
            Optional<HttpCall> next = Redirects.next(call, answer);
            if (next.isEmpty()) {
                return answer;
            }
            cookies.put(call.url(), byName(answer));
            call = withCookies(authorized(next.get()));
        }
        throw new InvalidActivity("Exceeded " + MAX_REDIRECTS + " redirects.");
    }

    private HttpCall authorized(HttpCall call) {
        Netrc users = Netrc.of(environment);
        return call.with(new Headers(call.headers()).withUserOf(users, call.url()).lines());
    }

    /** Tells whether a request of that verb is sent again after it was lost on the way. */
    boolean repeats(String method) {
        return maxRetries > 0 && IDEMPOTENT.contains(method);
    }

    private HttpAnswer attempt(HttpCall call) throws IOException {
        for (int left = maxRetries; ; left--) {
            try {
                HttpAnswer answer = sender.send(call);
                if (left <= 0 || !repeats(call.method()) || !hasRested(answer)) {
                    return answer;
                }
            } catch (HttpSender.AnswerTooLarge tooLarge) {
                throw tooLarge;
            } catch (IOException lost) {
                if (left <= 0 || !(isUnsent(lost) || repeats(call.method()))) {
                    throw lost;
                }
            }
        }
    }

    private boolean hasRested(HttpAnswer answer) {
        Optional<Duration> asked = RetryAfter.of(answer, clock.instant());
        asked.ifPresent(rest);
        return asked.isPresent();
    }

    private static boolean isUnsent(IOException lost) {
        return lost instanceof ConnectException
                || lost instanceof UnknownHostException
                || lost instanceof SSLException;
    }

    private HttpCall withCookies(HttpCall call) throws IOException {
        List<String> values = cookies.get(call.url(), Map.of()).getOrDefault("Cookie", List.of());
        return values.isEmpty()
                ? call
                : call.with(
                        new Headers(call.headers())
                                .and("Cookie", String.join("; ", values))
                                .lines());
    }

    /**
     * Tells whether the header is no broken cookie, about which the JDK would log lines in the
     * midst of ours.
     */
    private static boolean isNoBrokenCookie(HttpHeader header) {
        try {
            return !header.name().toLowerCase(Locale.ROOT).startsWith("set-cookie")
                    || !HttpCookie.parse(header.value()).isEmpty();
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static Map<String, List<String>> byName(HttpAnswer answer) {
        return answer.headers().stream()
                .filter(Session::isNoBrokenCookie)
                .collect(
                        Collectors.groupingBy(
                                HttpHeader::name,
                                Collectors.mapping(HttpHeader::value, Collectors.toList())));
    }
}
