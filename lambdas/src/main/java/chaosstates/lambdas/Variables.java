package chaosstates.lambdas;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.substitution.Substitution;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Configuration and secrets with their values. The values of secrets leave a function through the
 * calls that need them only: outputs and messages are masked.
 */
record Variables(JsonObject configuration, JsonObject secrets, Substitution substitution) {

    private static final String MASK = "***";

    /** Shorter ones hide nothing, and masking them would garble every text. */
    private static final int SHORTEST_SECRET = 4;

    static Variables of(JsonObject configuration, JsonObject secrets, World world) {
        JsonObject configured = resolved(configuration, world);
        JsonObject known = resolved(secrets, world);
        return new Variables(configured, known, Substitution.of(configured, known));
    }

    /** The call of an activity: placeholders filled in, the secrets that it names merged. */
    Call call(JsonObject activity) {
        JsonObject provider = substitution.inActivity(activity).object("provider");
        Map<String, Json> named = new LinkedHashMap<>();
        if (provider.get("secrets").orElse(null) instanceof JsonArray groups) {
            groups.items().stream()
                    .filter(JsonString.class::isInstance)
                    .map(group -> secrets.object(((JsonString) group).value()))
                    .forEach(group -> named.putAll(group.fields()));
        }
        return new Call(provider, configuration, Json.of(named));
    }

    String masked(String text) {
        String masked = text;
        for (String secret : (Iterable<String>) values(secrets)::iterator) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    Json masked(Json value) {
        if (values(secrets).findAny().isEmpty()) {
            return value;
        }
        return switch (value) {
            case JsonString text -> Json.of(masked(text.value()));
            case JsonArray list -> Json.of(list.items().stream().map(this::masked).toList());
            case JsonObject object -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                object.fields().forEach((key, field) -> fields.put(key, masked(field)));
                yield Json.of(fields);
            }
            case Json other -> other;
        };
    }

    private static Stream<String> values(Json secret) {
        return switch (secret) {
            case JsonString text when text.value().length() >= SHORTEST_SECRET ->
                    Stream.of(text.value());
            case JsonArray list -> list.items().stream().flatMap(Variables::values);
            case JsonObject object -> object.fields().values().stream().flatMap(Variables::values);
            case Json other -> Stream.of();
        };
    }

    @Override
    public String toString() {
        return "Variables" + configuration.fields().keySet();
    }

    // Stands in for chaosstates.substitution's own resolution until that is there.
    private static JsonObject resolved(JsonObject declared, World world) {
        Map<String, Json> values = new LinkedHashMap<>();
        declared.fields().forEach((key, value) -> values.put(key, resolved(value, world)));
        return Json.of(values);
    }

    private static Json resolved(Json value, World world) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        if (object.string("type").filter("env"::equals).isEmpty()) {
            return resolved(object, world);
        }
        return world.environment()
                .get(object.string("key").orElse(""))
                .<Json>map(Json::of)
                .or(() -> object.get("default"))
                .orElse(Json.ofNull());
    }
}
