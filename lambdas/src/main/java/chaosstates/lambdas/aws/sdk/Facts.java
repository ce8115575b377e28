package chaosstates.lambdas.aws.sdk;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts of a service's model that the Java SDK has not kept, taken from botocore's service files by
 * {@code conformance/peers/service_facts.py}.
 */
public final class Facts {

    private final JsonObject errors;
    private final JsonObject pages;

    /** The SDK writes some names with other capitals. */
    private final Map<String, Json> structures = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Facts(JsonObject facts) {
        errors = facts.object("errors");
        pages = facts.object("pages");
        structures.putAll(facts.object("structures").fields());
    }

    /**
     * Pages of an operation. Paths may have several parts, with dots between.
     *
     * @param from the parameters that say where a page begins
     * @param next where an answer says what these are for the next page, in the same order
     * @param items the lists of which each page holds a part
     * @param more where an answer says that there is a next page, if it says so apart
     */
    public record Pages(
            List<String> from, List<String> next, List<String> items, Optional<String> more) {}

    /**
     * Reads the facts of a service.
     *
     * @param service by the name that boto3 has for it
     */
    public static Facts of(String service) {
        String file = "/chaosstates/lambdas/aws/facts/" + service + ".json";
        try (InputStream in = Facts.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Facts((JsonObject) JsonReader.parse(text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Finds the class that botocore raises for an error's code; empty: the service has none. */
    public Optional<String> error(String code) {
        return errors.string(code);
    }

    /** Tells of an operation's pages; empty where there is only one. */
    public Optional<Pages> pages(String operation) {
        return pages.get(operation)
                .map(JsonObject.class::cast)
                .map(
                        page ->
                                new Pages(
                                        texts(page, "from"),
                                        texts(page, "next"),
                                        texts(page, "items"),
                                        page.string("more")));
    }

    /**
     * Lists the members without which a structure is not complete, in the model's order.
     *
     * @param structure by the name of its class in the SDK
     */
    List<String> required(String structure) {
        return texts(structure(structure), "required");
    }

    /** Tells whether exactly one member of a structure has to be there. */
    boolean isUnion(String structure) {
        return structure(structure).has("union");
    }

    /**
     * Tells how long or large something has to be at least.
     *
     * @param path a member, followed by {@code []} for the items of a list and {@code <>} for the
     *     values of a map
     */
    Optional<Long> least(String structure, String path) {
        return structure(structure)
                .object("least")
                .get(path)
                .map(least -> ((JsonNumber) least).value().longValue());
    }

    private JsonObject structure(String name) {
        return (JsonObject) structures.getOrDefault(name, JsonObject.EMPTY);
    }

    private static List<String> texts(JsonObject object, String key) {
        return object.get(key).map(list -> ((JsonArray) list).items()).orElse(List.of()).stream()
                .map(text -> ((JsonString) text).value())
                .toList();
    }
}
