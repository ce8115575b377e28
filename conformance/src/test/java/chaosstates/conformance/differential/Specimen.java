package chaosstates.conformance.differential;

import chaosstates.conformance.Change;
import chaosstates.conformance.OneTry;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An experiment with the way in which it is called.
 *
 * @param json the {@code experiment}; the {@code options} of {@code chaos run}; the {@code
 *     environment} that both sides find; global {@code controls} by name, and {@code settings}; the
 *     {@code files} that options name, each a text or a document
 * @param concurrent whether activities or checks run beside each other
 * @param aws whether it needs an AWS
 * @param second how many real seconds one second lasts in the original
 */
public record Specimen(JsonObject json, boolean concurrent, boolean aws, double second) {

    public JsonObject experiment() {
        return OneTry.of(json.object("experiment"));
    }

    public List<String> options() {
        return Change.texts(json, "options");
    }

    Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        json.object("environment")
                .fields()
                .forEach((name, value) -> variables.put(name, ((JsonString) value).value()));
        return variables;
    }

    JsonObject globalControls() {
        return json.object("controls");
    }

    JsonObject settings() {
        return json.object("settings");
    }

    Map<String, Json> files() {
        return json.object("files").fields();
    }

    public Specimen with(JsonObject other) {
        return new Specimen(other, concurrent, aws, second);
    }

    /** The value of an option that stands as {@code --name=value}. */
    List<String> values(String option) {
        return options().stream()
                .filter(it -> it.startsWith(option + "="))
                .map(it -> it.substring(option.length() + 1))
                .toList();
    }

    boolean has(String flag) {
        return options().contains(flag);
    }

    /**
     * Returns the specimen for a busy machine: events that are due in order come in order. One in
     * real time stays as it is, since the frequency of a safeguard would not be slower.
     */
    public Specimen slower() {
        return second < 1 ? new Specimen(json, concurrent, aws, second * 4) : this;
    }
}
