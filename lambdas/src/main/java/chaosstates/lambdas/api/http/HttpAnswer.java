package chaosstates.lambdas.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answer of a server.
 *
 * @param headers in the server's order
 * @param body as it came, still encoded
 */
public record HttpAnswer(int status, List<HttpHeader> headers, byte[] body) {

    /** The largest body that is read: a run has to hold it several times over. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    public HttpAnswer {
        headers = List.copyOf(headers);
    }

    /** The headers of that name, whatever its case, joined with a comma. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(HttpHeader::value)
                .reduce(HttpAnswer::joined);
    }

    /** Returns each name once, as it was spelled first, its values joined with a comma. */
    public Map<String, String> joinedHeaders() {
        Map<String, String> joined = new LinkedHashMap<>();
        for (HttpHeader header : headers) {
            String name =
                    joined.keySet().stream()
                            .filter(header.name()::equalsIgnoreCase)
                            .findFirst()
                            .orElse(header.name());
            joined.merge(name, header.value(), HttpAnswer::joined);
        }
        return joined;
    }

    private static String joined(String one, String two) {
        return one + ", " + two;
    }
}
