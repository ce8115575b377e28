package chaosstates.lambdas.service.http;

import chaosstates.activity.InvalidActivity;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** URLs as people write them, made fit to be sent. */
final class Urls {

    private static final String KEPT = "!#$%&'()*+,/:;=?@[]~-._";
    private static final List<String> SCHEMES = List.of("http", "https");
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");
    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-Fa-f]{2}");

    private Urls() {}

    /**
     * @throws InvalidActivity when it has no scheme or no host, or a scheme other than HTTP's
     */
    static URI of(String text) {
        String url = text.stripLeading();
        boolean seemsHttp = url.toLowerCase(Locale.ROOT).startsWith("http");
        if (url.contains(":") && !seemsHttp) {
            throw new InvalidActivity("No connection adapters were found for '" + url + "'");
        }
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            throw new InvalidActivity(
                    "Invalid URL '%s': No scheme supplied. Perhaps you meant https://%s?"
                            .formatted(url, url));
        }
        if (!SCHEMES.contains(url.substring(0, scheme).toLowerCase(Locale.ROOT))) {
            throw new InvalidActivity("No connection adapters were found for '" + url + "'");
        }
        String ascii = withAsciiHost(url, scheme + 3);
        int target = endOfHost(ascii, scheme + 3);
        String host = quoted(ascii.substring(0, target));
        URI uri = parsed(host + UrlTarget.normal(ascii.substring(target)), url);
        if (uri.getHost() == null) {
            throw new InvalidActivity("Invalid URL '%s': No host supplied".formatted(url));
        }
        return uri.getRawPath().isEmpty() ? withRootPath(uri) : uri;
    }

    /** Resolves a {@code Location}. */
    static URI resolved(URI from, String location) {
        String target = location.strip();
        if (target.startsWith("//")) {
            return of(from.getScheme() + ":" + target);
        }
        if (ABSOLUTE.matcher(target).lookingAt()) {
            return of(target);
        }
        String escaped = UrlTarget.escaped(target);
        if (escaped.isEmpty()) {
            return from;
        }
        // java.net.URI loses the last part of the path when only the query changes.
        String reference = escaped.startsWith("?") ? from.getRawPath() + escaped : escaped;
        return of(from.resolve(parsed(reference, location)).toString());
    }

    /** Escapes what may not stand in a URL; what is escaped already stays. */
    private static String quoted(String url) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < url.length(); ) {
            int point = url.codePointAt(i);
            if (isKept(url, i, point)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(UrlTarget.escaped(point));
            }
            i += Character.charCount(point);
        }
        return quoted.toString();
    }

    private static boolean isKept(String url, int at, int point) {
        if (point == '%') {
            return ESCAPED.matcher(url).region(at, url.length()).lookingAt();
        }
        return point < 0x80 && (Character.isLetterOrDigit(point) || KEPT.indexOf(point) >= 0);
    }

    private static URI parsed(String url, String written) {
        try {
            URI uri = new URI(url);
            if (uri.getPort() <= HIGHEST_PORT) {
                return uri;
            }
        } catch (URISyntaxException mistake) {
            // The same answer as to a port that there can't be.
        }
        throw new InvalidActivity("Failed to parse: " + written);
    }

    private static int endOfHost(String url, int from) {
        int to = from;
        while (to < url.length() && "/?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** The host in the form that DNS knows. */
    private static String withAsciiHost(String url, int from) {
        int to = endOfHost(url, from);
        String host = url.substring(from, to);
        if (host.chars().allMatch(letter -> letter < 0x80)) {
            return url;
        }
        try {
            return url.substring(0, from) + IDN.toASCII(host) + url.substring(to);
        } catch (IllegalArgumentException noName) {
            throw new InvalidActivity("Invalid URL, label empty or too long: " + url);
        }
    }

    private static URI withRootPath(URI uri) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + "/" + query);
    }
}
