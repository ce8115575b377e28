package chaosstates.lambdas.net;

import chaosstates.lambdas.api.Environment;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proxies of the environment: {@code http_proxy}, {@code https_proxy}, {@code all_proxy}, except
 * for the hosts in {@code no_proxy}. The lower-case name wins over the upper-case one.
 */
public record Proxies(Environment environment) {

    private static final int HIGHEST_PORT = 65_535;

    /**
     * The proxy for that URL; empty: none.
     *
     * @throws ConnectException when what the environment names is no URL with a host
     */
    Optional<URI> of(URI url) throws ConnectException {
        if (isExcepted(url)) {
            return Optional.empty();
        }
        Optional<String> proxy =
                Stream.of(url.getScheme() + "_proxy", "all_proxy")
                        .flatMap(name -> variable(name).stream())
                        .findFirst();
        return proxy.isEmpty() ? Optional.empty() : Optional.of(parsed(proxy.get()));
    }

    private static URI parsed(String proxy) throws ConnectException {
        try {
            URI url = new URI(proxy.contains("://") ? proxy : "http://" + proxy);
            if (url.getHost() != null && url.getPort() <= HIGHEST_PORT) {
                return url;
            }
        } catch (URISyntaxException noUrl) {
            // Said below, without the value: a password may stand in it.
        }
        throw new ConnectException("the proxy that the environment names is no URL with a host");
    }

    /**
     * Finds the proxy for the JDK's own connections; {@link Proxy#NO_PROXY}: none.
     *
     * @throws ConnectException as {@link #of} does
     */
    public Proxy proxyOf(URI url) throws ConnectException {
        return of(url).map(proxy -> new InetSocketAddress(proxy.getHost(), port(proxy)))
                .map(address -> new Proxy(Proxy.Type.HTTP, address))
                .orElse(Proxy.NO_PROXY);
    }

    private static int port(URI proxy) {
        return proxy.getPort() < 0 ? 80 : proxy.getPort();
    }

    private Optional<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .flatMap(spelling -> environment.get(spelling).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** An entry is {@code *}, a host, or the end of one; a port may follow. */
    private boolean isExcepted(URI url) {
        String host = url.getHost();
        return variable("no_proxy").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .anyMatch(
                        entry ->
                                entry.equals("*")
                                        || host.endsWith(entry)
                                        || (host + ":" + url.getPort()).endsWith(entry));
    }
}
