package chaosstates.lambdas.service.http;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.api.http.HttpHeader;
import chaosstates.python.PythonText;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The headers of a request, in order; names are compared without regard to case. */
record Headers(List<HttpHeader> lines) {

    private static final Headers DEFAULTS =
            new Headers(
                    List.of(
                            new HttpHeader("User-Agent", "chaos-states"),
                            new HttpHeader("Accept-Encoding", "gzip, deflate"),
                            new HttpHeader("Accept", "*/*")));

    Headers {
        lines = List.copyOf(lines);
    }

    /**
     * The usual ones and those that were declared; null takes one away.
     *
     * @throws InvalidActivity when a value is not text, or can't stand in a header
     */
    static Headers of(Json declared) {
        Headers headers = DEFAULTS;
        if (declared instanceof JsonObject object) {
            for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                headers = headers.declared(field.getKey(), field.getValue());
            }
        }
        return headers;
    }

    private Headers declared(String name, Json value) {
        return switch (value) {
            case JsonNull nothing -> without(name);
            case JsonString text -> without(name).and(name, checked(text));
            case Json other ->
                    throw new InvalidActivity(
                            "Header part (%s) from ('%s', %s) must be of type str or bytes, not %s"
                                    .formatted(
                                            PythonText.repr(other),
                                            name,
                                            PythonText.repr(other),
                                            "<class '" + PythonText.type(other) + "'>"));
        };
    }

    private static String checked(JsonString text) {
        if (!text.value().matches("(\\S[^\\r\\n]*)?")) {
            throw new InvalidActivity(
                    "Invalid leading whitespace, reserved character(s), or return character(s) in"
                            + " header value: "
                            + PythonText.repr(text));
        }
        return text.value();
    }

    /** Tells whether the header is there with exactly that spelling and that value. */
    boolean has(String name, String value) {
        return lines.contains(new HttpHeader(name, value));
    }

    Headers without(String name) {
        return new Headers(
                lines.stream().filter(line -> !line.name().equalsIgnoreCase(name)).toList());
    }

    Headers orElse(String name, String value) {
        boolean isThere = lines.stream().anyMatch(line -> line.name().equalsIgnoreCase(name));
        return isThere ? this : and(name, value);
    }

    Headers and(String name, String value) {
        List<HttpHeader> more = new ArrayList<>(lines);
        more.add(new HttpHeader(name, value));
        return new Headers(more);
    }

    /** Adds the user and password of the URL, if any. */
    Headers withUserOf(URI url) {
        if (url.getRawUserInfo() == null) {
            return this;
        }
        String raw = url.getRawUserInfo().replace("+", "%2B");
        String user = URLDecoder.decode(raw, StandardCharsets.UTF_8);
        return authorized(user.contains(":") ? user : user + ":");
    }

    /** Adds the user and password that a {@code .netrc} has for the host, which win over others. */
    Headers withUserOf(Netrc netrc, URI url) {
        return netrc.login(url.getHost())
                .map(login -> authorized(login.user() + ":" + login.password()))
                .orElse(this);
    }

    private Headers authorized(String pair) {
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return without("Authorization").and("Authorization", "Basic " + encoded);
    }
}
