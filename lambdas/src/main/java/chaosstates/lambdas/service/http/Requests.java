package chaosstates.lambdas.service.http;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.http.HttpCall;
import chaosstates.lambdas.api.http.HttpCall.Timeouts;
import chaosstates.lambdas.api.http.Trust;
import chaosstates.lambdas.net.NamedFile;
import chaosstates.python.PythonText;
import chaosstates.python.PythonValues;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The request that a provider declares. */
final class Requests {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern WORD = Pattern.compile("[!-~]+");

    private Requests() {}

    /**
     * @param provider with its placeholders filled in
     * @throws InvalidActivity when it declares what can't be sent
     */
    static HttpCall of(JsonObject provider, Environment environment) {
        String method = method(provider.string("method").orElse("GET"));
        Json arguments = field(provider, "arguments");
        URI url = Urls.of(provider.string("url").orElse(""));
        Headers headers =
                Headers.of(field(provider, "headers"))
                        .withUserOf(url)
                        .withUserOf(Netrc.of(environment), url);
        Trust trust = trust(field(provider, "verify_tls"), environment);
        Timeouts timeouts = timeouts(field(provider, "timeout"));
        if (method.equals("GET")) {
            URI asked = withQuery(withoutUser(url), arguments);
            return new HttpCall(method, asked, headers.lines(), Optional.empty(), timeouts, trust);
        }
        Optional<String> body = body(arguments, headers);
        headers = isForm(arguments) ? headers.orElse("Content-Type", FORM) : headers;
        return new HttpCall(
                method,
                withoutUser(url),
                headers.lines(),
                body.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                timeouts,
                trust);
    }

    /** A method with other characters would not end where the request's first line goes on. */
    private static String method(String declared) {
        if (!WORD.matcher(declared).matches()) {
            throw new InvalidActivity(
                    "the method of the HTTP call is %s, not one word"
                            .formatted(PythonText.repr(Json.of(declared))));
        }
        return declared.toUpperCase(Locale.ROOT);
    }

    static int maxRetries(JsonObject provider) {
        return switch (field(provider, "max_retries")) {
            case JsonNull nothing -> 0;
            case JsonNumber number when number.isWhole() -> number.value().intValue();
            case Json other ->
                    throw new InvalidActivity("max_retries is " + other + ", not a whole number");
        };
    }

    private static Json field(JsonObject provider, String key) {
        return provider.get(key).orElse(Json.ofNull());
    }

    /** Unless the declaration says more than true, the environment may name authorities. */
    private static Trust trust(Json declared, Environment environment) {
        return switch (declared) {
            case JsonBoolean bool when !bool.value() -> Trust.ANYONE;
            case JsonString path when !path.value().isEmpty() -> authorities(path.value());
            case JsonNull nothing -> usual(environment);
            case JsonBoolean bool -> usual(environment);
            case Json other ->
                    throw new InvalidActivity(
                            "verify_tls is %s, neither true, false nor the path of a file"
                                    .formatted(other));
        };
    }

    private static Trust usual(Environment environment) {
        return Stream.of("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
                .flatMap(name -> environment.get(name).stream())
                .filter(path -> !path.isEmpty())
                .findFirst()
                .map(Requests::authorities)
                .orElse(Trust.USUAL);
    }

    private static Trust authorities(String path) {
        return NamedFile.in(Path.of(""), path)
                .filter(Files::isRegularFile)
                .map(Trust.Authorities::new)
                .orElseThrow(
                        () ->
                                new InvalidActivity(
                                        "Could not find a suitable TLS CA certificate bundle,"
                                                + " invalid path: "
                                                + path));
    }

    /** JSON only by that very header: {@code application/json; charset=utf-8} is a form, too. */
    private static Optional<String> body(Json arguments, Headers headers) {
        if (headers.has("Content-Type", JSON)) {
            return arguments instanceof JsonNull
                    ? Optional.empty()
                    : Optional.of(PythonText.json(arguments));
        }
        return PythonValues.isTrue(arguments)
                ? Optional.of(Forms.encoded(arguments))
                : Optional.empty();
    }

    private static boolean isForm(Json arguments) {
        return PythonValues.isTrue(arguments)
                && (arguments instanceof JsonObject || arguments instanceof JsonArray);
    }

    private static URI withoutUser(URI url) {
        return url.getRawUserInfo() == null
                ? url
                : URI.create(url.toString().replaceFirst("//[^@/]*@", "//"));
    }

    private static URI withQuery(URI url, Json arguments) {
        String query =
                PythonValues.isTrue(arguments) ? UrlTarget.query(Forms.encoded(arguments)) : "";
        if (query.isEmpty()) {
            return url;
        }
        String written = url.toString().replaceFirst("#.*", "");
        return URI.create(written + (url.getRawQuery() == null ? "?" : "&") + query);
    }

    private static Timeouts timeouts(Json timeout) {
        return switch (timeout) {
            case JsonNull nothing -> Timeouts.NONE;
            case JsonNumber number -> new Timeouts(duration(number), duration(number));
            case JsonArray pair when pair.items().size() == 2 ->
                    new Timeouts(
                            duration(pair.items().getFirst()), duration(pair.items().getLast()));
            case Json other -> throw noTimeout(other);
        };
    }

    private static Optional<Duration> duration(Json seconds) {
        return switch (seconds) {
            case JsonNull nothing -> Optional.empty();
            case JsonNumber number when number.asDouble() > 0 ->
                    Optional.of(Duration.ofMillis((long) Math.ceil(number.asDouble() * 1e3)));
            case Json other -> throw noTimeout(other);
        };
    }

    private static InvalidActivity noTimeout(Json value) {
        return new InvalidActivity(
                "Invalid timeout "
                        + PythonText.repr(value)
                        + ": seconds above 0, or a list of seconds to connect and seconds to read");
    }
}
