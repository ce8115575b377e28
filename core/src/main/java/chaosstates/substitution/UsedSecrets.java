package chaosstates.substitution;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The secrets that something may use. A secret that has to be fetched is left out where nothing
 * asks for it, so that a function needs no permission for the secrets of others.
 */
public final class UsedSecrets {

    /**
     * Types of secrets that a store keeps. Secrets of the environment are there anyway, and have to
     * be masked.
     */
    private static final Set<String> FETCHED = Set.of("vault", "secretsmanager", "ssm");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{?([_a-zA-Z][_a-zA-Z0-9]*)");

    private UsedSecrets() {}

    /** Tells whether a store keeps the secret, so that it has to be fetched. */
    public static boolean isFetched(JsonObject secret) {
        return secret.string("type").filter(FETCHED::contains).isPresent();
    }

    /**
     * The groups, without what has to be fetched and is not used. A group stays even when it is
     * empty then: placeholders are filled in only where there is anything to fill in.
     *
     * @param user activities, tolerances: whatever may hold placeholders, and providers that name
     *     groups in their {@code secrets}
     * @param secrets as declared
     */
    public static JsonObject of(Json user, JsonObject secrets) {
        if (secrets.fields().isEmpty()) {
            return secrets;
        }
        Set<String> names = placeholders(user);
        Set<String> groups = new HashSet<>();
        groups(user).forEach(groups::add);
        Map<String, Json> used = new LinkedHashMap<>();
        secrets.fields()
                .forEach(
                        (name, group) ->
                                used.put(name, groups.contains(name) ? group : used(group, names)));
        return new JsonObject(used, secrets.keys(), secrets.at());
    }

    private static Json used(Json group, Set<String> names) {
        if (!(group instanceof JsonObject secrets)) {
            return group;
        }
        Map<String, Json> used = new LinkedHashMap<>();
        secrets.fields()
                .forEach(
                        (name, secret) -> {
                            if (names.contains(name) || !needsFetching(secret)) {
                                used.put(name, secret);
                            }
                        });
        return new JsonObject(used, secrets.keys(), secrets.at());
    }

    private static boolean needsFetching(Json secret) {
        return secret instanceof JsonObject object
                && (isFetched(object)
                        || object.fields().values().stream().anyMatch(UsedSecrets::needsFetching));
    }

    /** Returns the names that stand in anything that may be a placeholder. */
    public static Set<String> placeholders(Json user) {
        return texts(user).flatMap(text -> placeholders(text).stream()).collect(Collectors.toSet());
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Stream<String> texts(Json value) {
        return switch (value) {
            case JsonString text -> Stream.of(text.value());
            case JsonArray list -> list.items().stream().flatMap(UsedSecrets::texts);
            case JsonObject object -> object.fields().values().stream().flatMap(UsedSecrets::texts);
            default -> Stream.of();
        };
    }

    /** Lists the groups that any {@code secrets} in the value name. */
    private static Stream<String> groups(Json value) {
        return switch (value) {
            case JsonArray list -> list.items().stream().flatMap(UsedSecrets::groups);
            case JsonObject object ->
                    Stream.concat(
                            object.get("secrets").stream().flatMap(UsedSecrets::texts),
                            object.fields().values().stream().flatMap(UsedSecrets::groups));
            default -> Stream.of();
        };
    }
}
