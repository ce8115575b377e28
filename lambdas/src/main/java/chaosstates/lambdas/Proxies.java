package chaosstates.lambdas;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which proxy the environment asks for: {@code http_proxy}, {@code https_proxy}, {@code all_proxy},
 * except for what {@code no_proxy} names. The lower-case name wins over the upper-case one.
 */
record Proxies(Environment environment) {

    /** The proxy for that URL; empty: none. */
    Optional<URI> of(URI url) {
        if (isExcepted(url)) {
            return Optional.empty();
        }
        return Stream.of(url.getScheme() + "_proxy", "all_proxy")
                .flatMap(name -> variable(name).stream())
                .findFirst()
                .map(proxy -> URI.create(proxy.contains("://") ? proxy : "http://" + proxy));
    }

    /** The same for the JDK's own connections; {@link Proxy#NO_PROXY}: none. */
    Proxy proxyOf(URI url) {
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
