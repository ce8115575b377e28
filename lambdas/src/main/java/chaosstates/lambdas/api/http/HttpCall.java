package chaosstates.lambdas.api.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Request over HTTP.
 *
 * @param method any verb, in upper case
 * @param url with a host, without user and password
 * @param trust whose certificates are taken
 */
public record HttpCall(
        String method,
        URI url,
        List<HttpHeader> headers,
        Optional<byte[]> body,
        Timeouts timeouts,
        Trust trust) {

    public HttpCall {
        headers = List.copyOf(headers);
    }

    /**
     * Timeouts for a connection to each address of the host, and for each read; empty: for ever.
     */
    public record Timeouts(Optional<Duration> connect, Optional<Duration> read) {

        public static final Timeouts NONE = new Timeouts(Optional.empty(), Optional.empty());
    }

    /** Returns the request to another address. */
    public HttpCall to(URI other) {
        return new HttpCall(method, other, headers, body, timeouts, trust);
    }

    /** Returns the request with other headers. */
    public HttpCall with(List<HttpHeader> others) {
        return new HttpCall(method, url, others, body, timeouts, trust);
    }
}
