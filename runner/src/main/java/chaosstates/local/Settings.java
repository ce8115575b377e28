package chaosstates.local;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.model.Strategies;
import chaosstates.model.reader.RuntimeReader;
import chaosstates.problem.Checked;
import java.util.List;
import java.util.Optional;

/**
 * Settings for all runs of a person: the settings file of the Chaos Toolkit.
 *
 * @see <a href="https://chaostoolkit.org/reference/usage/settings/">Settings</a>
 */
public record Settings(JsonObject document) {

    /** Settings without a file. */
    public static final Settings NONE = new Settings(JsonObject.EMPTY);

    /**
     * The value of the header {@code Authorization} for a server.
     *
     * @param authority {@code host} or {@code host:port}, exactly as the URL has it
     */
    public Optional<String> authorization(String authority) {
        JsonObject auth = document.object("auths").object(authority);
        return auth.string("type")
                .flatMap(type -> auth.string("value").map(value -> type + " " + value));
    }

    /** The folder with the extensions of every call, {@code chaos-states: {extensions: FOLDER}}. */
    public Optional<String> extensions() {
        return document.object("chaos-states").string("extensions");
    }

    /** Controls of every run, by name. */
    public JsonObject controls() {
        return document.object("controls");
    }

    /** Lists the channels of notifications in order. */
    public List<JsonObject> notifications() {
        return document.get("notifications").orElse(Json.ofNull()) instanceof JsonArray channels
                ? channels.items().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    /** Reads the strategies for experiments that declare none. */
    public Checked<Strategies> strategies() {
        return RuntimeReader.strategies(document.object("runtime"));
    }
}
