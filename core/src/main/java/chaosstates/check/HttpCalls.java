package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.model.HttpProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * HTTP calls that can't be made, or that send something else than they seem to. What holds a
 * placeholder is known only in the run.
 */
final class HttpCalls implements Check {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final List<String> SCHEMES = List.of("http", "https");
    private static final Pattern BREAK = Pattern.compile("[\r\n\t]");
    private static final Pattern SCHEME = Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*)://.*");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?is)\\s*https?://(?:[^/?#@]*@)?([^/?#]*).*");
    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9A-Fa-f:.%]+]|[^\\s:\\[\\]\\\\]+)(?::(.*))?");
    private static final Pattern HOST_FIRST =
            Pattern.compile("(?i)\\s*(//)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]+)?([/?#].*)?");
    private static final Pattern MISPLACED_SLASHES = Pattern.compile("(?i)\\s*https?[:/\\\\].*");
    private static final Pattern JSON_WITH_PARAMETER =
            Pattern.compile("(?i)\\s*application/json\\s*;.*");
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Activities.of(experiment)
                .filter(activity -> activity.provider() instanceof HttpProvider)
                .map(Activity::source)
                .map(activity -> activity.object("provider"))
                .flatMap(HttpCalls::problems);
    }

    private static Stream<Problem> problems(JsonObject provider) {
        return Stream.concat(
                Stream.concat(
                        text(provider, "url").flatMap(HttpCalls::url).stream(),
                        text(provider, "method").flatMap(HttpCalls::verb).stream()),
                headers(provider));
    }

    private static Optional<JsonString> text(JsonObject provider, String key) {
        return provider.get(key).filter(JsonString.class::isInstance).map(JsonString.class::cast);
    }

    private static boolean isOpen(String text) {
        return text.contains("$");
    }

    private static Optional<Problem> url(JsonString url) {
        String text = url.value();
        int slashes = text.indexOf("://");
        if (isOpen(slashes < 0 ? text : text.substring(0, slashes))) {
            return Optional.empty();
        }
        if (BREAK.matcher(text).find()) {
            return Optional.of(
                    wrongUrl(
                            url,
                            "the URL holds a line break or a tab",
                            "write it in one line, in quotes"));
        }
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches()) {
            return Optional.of(
                    wrongUrl(url, "the URL `" + text + "` has no scheme", schemeHint(text)));
        }
        if (!SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.of(
                    wrongUrl(
                            url,
                            "the URL's scheme is `" + scheme.group(1) + "`",
                            "only `http` and `https` can be called"));
        }
        return authority(url);
    }

    private static String schemeHint(String text) {
        if (MISPLACED_SLASHES.matcher(text).matches()) {
            return "two slashes follow the colon, as in http://shop.example:8080/";
        }
        return HOST_FIRST.matcher(text).matches()
                ? "write `http://%s`, or `https://…`"
                        .formatted(text.strip().replaceFirst("^/+", ""))
                : "write the whole URL, as in http://shop.example:8080/path";
    }

    private static Optional<Problem> authority(JsonString url) {
        Matcher parts = AUTHORITY.matcher(url.value());
        if (!parts.matches() || isOpen(parts.group(1))) {
            return Optional.empty();
        }
        Matcher host = HOST.matcher(parts.group(1));
        if (!host.matches() || hasEmptyLabel(host.group(1))) {
            return Optional.of(
                    wrongUrl(
                            url,
                            parts.group(1).isEmpty() || parts.group(1).startsWith(":")
                                    ? "the URL names no host"
                                    : "`" + parts.group(1) + "` can't be a host",
                            "write it as in http://shop.example:8080/"));
        }
        return Optional.ofNullable(host.group(2))
                .filter(port -> !isPort(port))
                .map(
                        port ->
                                wrongUrl(
                                        url,
                                        "the port of the URL is `" + port + "`",
                                        "it is a number from 0 to " + HIGHEST_PORT));
    }

    private static boolean hasEmptyLabel(String host) {
        return host.startsWith(".") || host.contains("..");
    }

    private static boolean isPort(String port) {
        return port.isEmpty()
                || port.matches("[0-9]{1,9}") && Integer.parseInt(port) <= HIGHEST_PORT;
    }

    private static Problem wrongUrl(JsonString url, String message, String hint) {
        return Problem.error(CheckKind.HTTP_CALL, url.at(), message, hint);
    }

    private static Optional<Problem> verb(JsonString verb) {
        boolean isFine = verb.value().contains("${") || TOKEN.matcher(verb.value()).matches();
        return isFine || verb.value().isBlank()
                ? Optional.empty()
                : Optional.of(
                        Problem.error(
                                CheckKind.HTTP_CALL,
                                verb.at(),
                                "`" + verb.value() + "` is no method of HTTP",
                                "write one word, such as `GET` or `POST`"));
    }

    private static Stream<Problem> headers(JsonObject provider) {
        JsonObject headers = provider.object("headers");
        return headers.fields().entrySet().stream()
                .flatMap(header -> header(header, headers.keyAt(header.getKey()), provider));
    }

    private static Stream<Problem> header(
            Map.Entry<String, Json> header, Location at, JsonObject provider) {
        if (!TOKEN.matcher(header.getKey()).matches()) {
            return Stream.of(
                    Problem.error(
                            CheckKind.HTTP_CALL,
                            at,
                            "`" + header.getKey() + "` is no name of a header",
                            "write one word, such as `Content-Type`"));
        }
        if (!(header.getValue() instanceof JsonString value)) {
            return Stream.empty();
        }
        if (value.value().matches("(?s)\\s.*|.*[\r\n].*")) {
            return Stream.of(
                    Problem.error(
                            CheckKind.HTTP_CALL,
                            value.at(),
                            "the header `"
                                    + header.getKey()
                                    + "` begins with a blank, or goes on in another line",
                            "write its value in one line, without a blank before it"));
        }
        return form(header.getKey(), value, provider).stream();
    }

    /** Tells of a header that names JSON and makes a form: there is one that makes JSON. */
    private static Optional<Problem> form(String name, JsonString value, JsonObject provider) {
        boolean isSent =
                provider.has("arguments")
                        && !provider.string("method").orElse("GET").equalsIgnoreCase("GET");
        return isSent
                        && name.equalsIgnoreCase("Content-Type")
                        && JSON_WITH_PARAMETER.matcher(value.value()).matches()
                ? Optional.of(
                        Problem.warning(
                                CheckKind.SENT_AS_FORM,
                                value.at(),
                                "with `%s` the arguments are sent as a form, not as JSON"
                                        .formatted(value.value()),
                                "write `application/json`: JSON is UTF-8 anyway"))
                : Optional.empty();
    }
}
