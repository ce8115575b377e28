package chaosstates.schema;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Parameter;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON schema of experiments: the format, which is a file, and the functions and controls that
 * a catalogue has, with their arguments.
 */
public final class ExperimentSchema {

    /** File of the schema, beside the experiments that refer to it. */
    public static final String FILE = "experiment.schema.json";

    private static final String DEFINITIONS = "$defs";

    private ExperimentSchema() {}

    /**
     * Returns the schema of the experiments that name what a catalogue has.
     *
     * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
     */
    public static JsonObject of(Catalogue catalogue) {
        JsonObject format = format();
        JsonObject definitions = format.object(DEFINITIONS);
        return format.with(
                DEFINITIONS,
                definitions
                        .with(more("pythonProvider", modules(catalogue), definitions))
                        .with(more("controlProvider", controls(catalogue), definitions)));
    }

    /** Returns a definition by its name, with further conditions. */
    private static JsonObject more(String name, List<Json> conditions, JsonObject definitions) {
        JsonObject definition = definitions.object(name);
        List<Json> all = new ArrayList<>(definition.list("allOf"));
        all.addAll(conditions);
        return JsonObject.EMPTY.with(name, definition.with("allOf", all));
    }

    /** Returns the format without functions and controls. */
    private static JsonObject format() {
        try (InputStream file = ExperimentSchema.class.getResourceAsStream(FILE)) {
            return (JsonObject)
                    JsonReader.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Json> modules(Catalogue catalogue) {
        Map<String, List<ActivitySpec>> modules = new TreeMap<>();
        new TreeMap<>(catalogue.specs())
                .values().stream()
                        .filter(spec -> spec.id().contains("."))
                        .forEach(
                                spec ->
                                        modules.computeIfAbsent(
                                                        module(spec), _ -> new ArrayList<>())
                                                .add(spec));
        return modules.entrySet().stream()
                .<Json>map(it -> when("module", it.getKey(), module(it.getValue())))
                .toList();
    }

    private static String module(ActivitySpec spec) {
        return spec.id().substring(0, spec.id().lastIndexOf('.'));
    }

    private static String function(ActivitySpec spec) {
        return spec.id().substring(spec.id().lastIndexOf('.') + 1);
    }

    private static JsonObject module(List<ActivitySpec> functions) {
        List<Json> names = functions.stream().<Json>map(spec -> Json.of(function(spec))).toList();
        List<Json> arguments =
                functions.stream()
                        .<Json>map(
                                spec ->
                                        when(
                                                "func",
                                                function(spec),
                                                arguments(spec.summary(), spec.parameters())))
                        .toList();
        return JsonObject.EMPTY
                .with(
                        "properties",
                        JsonObject.EMPTY.with("func", JsonObject.EMPTY.with("enum", names)))
                .with("allOf", arguments);
    }

    private static List<Json> controls(Catalogue catalogue) {
        return new TreeMap<>(catalogue.controls())
                .values().stream().<Json>map(ExperimentSchema::control).toList();
    }

    private static JsonObject control(ControlSpec spec) {
        return when("module", spec.id(), arguments(spec.summary(), spec.parameters()));
    }

    /** Returns what holds where a property has a value. */
    private static JsonObject when(String property, String value, JsonObject then) {
        JsonObject constant =
                JsonObject.EMPTY.with(property, JsonObject.EMPTY.with("const", value));
        return JsonObject.EMPTY
                .with(
                        "if",
                        JsonObject.EMPTY
                                .with("properties", constant)
                                .with("required", List.of(Json.of(property))))
                .with("then", then);
    }

    /** Returns the schema of a provider by the arguments that it has to have. */
    private static JsonObject arguments(String summary, List<Parameter> parameters) {
        JsonObject properties = JsonObject.EMPTY;
        for (Parameter parameter : parameters) {
            properties = properties.with(parameter.name(), argument(parameter));
        }
        List<Json> required =
                parameters.stream()
                        .filter(Parameter::required)
                        .<Json>map(parameter -> Json.of(parameter.name()))
                        .toList();
        JsonObject arguments =
                JsonObject.EMPTY
                        .with("description", summary)
                        .with("properties", properties)
                        .with("required", required)
                        .with("additionalProperties", false);
        JsonObject provider =
                JsonObject.EMPTY.with("properties", JsonObject.EMPTY.with("arguments", arguments));
        return required.isEmpty()
                ? provider
                : provider.with("required", List.of(Json.of("arguments")));
    }

    private static JsonObject argument(Parameter parameter) {
        String unit = parameter.unit().map(it -> " In " + it + ".").orElse("");
        JsonObject argument =
                JsonObject.EMPTY
                        .with("description", parameter.description() + unit)
                        .with(type(parameter));
        return parameter
                .fallback()
                .map(fallback -> argument.with("default", fallback(fallback)))
                .orElse(argument);
    }

    private static Json fallback(String json) {
        return JsonReader.read(json, "").value().orElse(Json.of(json));
    }

    /** Returns a type, or text with a placeholder; an argument that may be left out may be null. */
    private static JsonObject type(Parameter parameter) {
        return switch (parameter.type()) {
            case ANY -> JsonObject.EMPTY;
            case STRING -> types(parameter, "string");
            case INTEGER -> orPlaceholder(parameter, "integer");
            case NUMBER -> orPlaceholder(parameter, "number");
            case BOOLEAN -> orPlaceholder(parameter, "boolean");
            case LIST -> orPlaceholder(parameter, "array");
            case MAPPING -> orPlaceholder(parameter, "object");
        };
    }

    private static JsonObject orPlaceholder(Parameter parameter, String type) {
        return types(parameter, type, "string").with("pattern", "\\$\\{");
    }

    private static JsonObject types(Parameter parameter, String... types) {
        List<Json> names = new ArrayList<>();
        for (String type : types) {
            names.add(Json.of(type));
        }
        if (!parameter.required()) {
            names.add(Json.of("null"));
        }
        return JsonObject.EMPTY.with("type", names);
    }
}
