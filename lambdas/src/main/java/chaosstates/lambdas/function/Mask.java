package chaosstates.lambdas.function;

import static java.util.regex.Matcher.quoteReplacement;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.python.PythonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the values of secrets out of what leaves a function: as they are, and as they look in JSON
 * and in Python, in a URL or a form, and as the password of basic authentication.
 *
 * @param forms the longest first, since one may be part of another
 */
public record Mask(List<String> forms) {

    private static final String MASK = "***";

    private static final Pattern BASIC = Pattern.compile("(?i)(Basic )([A-Za-z0-9+/=]+)");

    /** Shorter ones hide nothing, and masking them would garble every text. */
    private static final int SHORTEST_SECRET = 4;

    /** Makes the mask of all texts in an object. */
    public static Mask of(JsonObject secrets) {
        return new Mask(
                texts(secrets)
                        .flatMap(Mask::forms)
                        .filter(form -> form.length() >= SHORTEST_SECRET)
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList());
    }

    /** Masks the secrets in a text. */
    public String apply(String text) {
        String masked = text;
        for (String form : forms) {
            masked = masked.replace(form, MASK);
        }
        return forms.isEmpty()
                ? masked
                : BASIC.matcher(masked).replaceAll(found -> quoteReplacement(basic(found)));
    }

    private String basic(MatchResult authentication) {
        try {
            byte[] pair = Base64.getDecoder().decode(authentication.group(2));
            String text = new String(pair, StandardCharsets.UTF_8);
            return forms.stream().anyMatch(text::contains)
                    ? authentication.group(1) + MASK
                    : authentication.group();
        } catch (IllegalArgumentException notEncoded) {
            return authentication.group();
        }
    }

    Json apply(Json value) {
        if (forms.isEmpty()) {
            return value;
        }
        return switch (value) {
            case JsonString text -> Json.of(apply(text.value()));
            case JsonArray list -> Json.of(list.items().stream().map(this::apply).toList());
            case JsonObject object -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                object.fields().forEach((key, field) -> fields.put(apply(key), apply(field)));
                yield Json.of(fields);
            }
            case Json other -> other;
        };
    }

    private static Stream<String> texts(Json secret) {
        return switch (secret) {
            case JsonString text when text.value().length() >= SHORTEST_SECRET ->
                    Stream.of(text.value());
            case JsonArray list -> list.items().stream().flatMap(Mask::texts);
            case JsonObject object -> object.fields().values().stream().flatMap(Mask::texts);
            case Json other -> Stream.of();
        };
    }

    private static Stream<String> forms(String secret) {
        Json json = Json.of(secret);
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String url = form.replace("+", "%20");
        return Stream.of(
                secret,
                secret.strip(),
                inside(json.toString()),
                inside(PythonText.json(json)),
                inside(PythonText.repr(json)),
                form,
                url,
                url.replace("%2F", "/").replace("%3D", "=").replace("%2B", "+"));
    }

    /** Returns a text in quotes without them. */
    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Shows nothing of the secrets. */
    @Override
    public String toString() {
        return "Mask[" + forms.size() + "]";
    }
}
