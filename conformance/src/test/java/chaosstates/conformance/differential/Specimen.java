package chaosstates.conformance.differential;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An experiment with the way in which it is called.
 *
 * @param options of {@code chaos run}
 * @param environment what both sides find in theirs
 * @param globalControls by name
 * @param concurrent whether activities or checks run beside each other
 * @param aws whether it needs an AWS
 * @param second how many real seconds one second lasts in the original
 */
record Specimen(
        JsonObject experiment,
        List<String> options,
        Map<String, String> environment,
        JsonObject globalControls,
        boolean concurrent,
        boolean aws,
        double second) {

    Specimen {
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
    }

    Specimen with(JsonObject other) {
        return new Specimen(other, options, environment, globalControls, concurrent, aws, second);
    }

    Specimen with(List<String> others) {
        return new Specimen(
                experiment, others, environment, globalControls, concurrent, aws, second);
    }

    /** The value of an option that stands as {@code --name=value}. */
    List<String> values(String option) {
        return options.stream()
                .filter(it -> it.startsWith(option + "="))
                .map(it -> it.substring(option.length() + 1))
                .toList();
    }

    boolean has(String flag) {
        return options.contains(flag);
    }

    /** The same for a machine that is busy: what is due in order comes in order. */
    Specimen slower() {
        return new Specimen(
                experiment, options, environment, globalControls, concurrent, aws, second * 4);
    }

    /** As a case that a person can read and keep. */
    JsonObject json() {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("options", Json.of(options.stream().map(Json::of).toList()));
        Map<String, JsonString> variables = new LinkedHashMap<>();
        environment.forEach((name, value) -> variables.put(name, Json.of(value)));
        fields.put("environment", Json.of(variables));
        if (!globalControls.fields().isEmpty()) {
            fields.put("controls", globalControls);
        }
        fields.put("experiment", experiment);
        return Json.of(fields);
    }
}
