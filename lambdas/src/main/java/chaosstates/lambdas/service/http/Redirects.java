package chaosstates.lambdas.service.http;

import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.api.http.HttpCall;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Redirects: the next URL, and the changes of the request on the way. */
final class Redirects {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> KEEPING_THE_BODY = Set.of(307, 308);

    private Redirects() {}

    static Optional<HttpCall> next(HttpCall call, HttpAnswer answer) {
        return answer.header("Location")
                .filter(location -> !location.isEmpty() && STATUSES.contains(answer.status()))
                .map(location -> next(call, answer.status(), location));
    }

    private static HttpCall next(HttpCall call, int status, String location) {
        URI url = Urls.resolved(call.url(), location);
        boolean keepsBody = KEEPING_THE_BODY.contains(status);
        Headers headers = new Headers(call.headers()).without("Cookie");
        headers = keepsBody ? headers : headers.without("Content-Type");
        headers = staysWithHost(call.url(), url) ? headers : headers.without("Authorization");
        return new HttpCall(
                method(call.method(), status),
                url,
                headers.lines(),
                keepsBody ? call.body() : Optional.empty(),
                call.timeouts(),
                call.trust());
    }

    /** Returns the next verb as browsers do, unlike the old RFC. */
    private static String method(String method, int status) {
        boolean becomesGet =
                switch (status) {
                    case 302, 303 -> !method.equals("HEAD");
                    case 301 -> method.equals("POST");
                    default -> false;
                };
        return becomesGet ? "GET" : method;
    }

    /** Tells whether the new URL may see credentials: same host and port, or just TLS added. */
    private static boolean staysWithHost(URI from, URI to) {
        if (!from.getHost().equalsIgnoreCase(to.getHost())) {
            return false;
        }
        boolean addsTls =
                from.getScheme().equals("http")
                        && to.getScheme().equals("https")
                        && port(from) == 80
                        && port(to) == 443;
        return addsTls || (from.getScheme().equals(to.getScheme()) && port(from) == port(to));
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return url.getScheme().equals("https") ? 443 : 80;
    }
}
