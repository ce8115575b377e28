package chaosstates.lambdas;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.lambdas.secrets.Sources;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import chaosstates.substitution.ConfigurationProbe;
import chaosstates.substitution.Resolved;
import chaosstates.substitution.Resolver;
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

    /**
     * @throws InvalidActivity when a value can't be found, e.g. in the environment
     */
    static Variables of(JsonObject configuration, JsonObject secrets, World world) {
        Checked<Resolved> found =
                new Resolver(
                                world.environment()::get,
                                ConfigurationProbe.none(),
                                new Sources(world))
                        .resolve(configuration, secrets, world.given());
        found.problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw new InvalidActivity(problem.message());
                        });
        Resolved resolved = found.get();
        return new Variables(resolved.configuration(), resolved.secrets(), resolved.substitution());
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
}
