package chaosstates.catalogue;

import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.model.ActivityType;
import chaosstates.problem.Checked;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import chaosstates.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a file of specs: what the activities of a service promise, in the fewest words. Its shape
 * is told in {@code CONTRIBUTING.md}; whatever is wrong with it is told at once, with its place.
 */
public final class SpecReader {

    private static final List<String> OF_FILE =
            List.of("module", "about", "reference", "calls", "activities");

    private static final List<String> OF_ACTIVITY =
            List.of(
                    "does",
                    "takes",
                    "gives",
                    "fails",
                    "may",
                    "seconds",
                    "undo",
                    "undoneBy",
                    "see",
                    "example");

    /** Kind of the problems of specs, which are no part of an experiment. */
    private static final int SECONDS = 60;

    private static final int MOST_SECONDS = 900;

    private final List<Problem> problems = new ArrayList<>();

    private SpecReader() {}

    /**
     * Reads the specs of a service.
     *
     * @param file the name for messages
     */
    public static Checked<ServiceSpec> read(String text, String file) {
        Checked<Json> read = JsonReader.read(text, file);
        return read.isUsable()
                ? new SpecReader().file(read.get())
                : Checked.failed(read.problems());
    }

    private Checked<ServiceSpec> file(Json json) {
        Optional<JsonObject> file = object(json, "the file");
        if (file.isEmpty()) {
            return Checked.failed(problems);
        }
        known(file.get(), OF_FILE, "the file");
        String module = text(file.get(), "module", "such as `chaosaws.rds`");
        String about = text(file.get(), "about", "the service's name");
        String reference = file.get().string("reference").orElse("");
        List<String> calls = textsIfAny(file.get(), "calls");
        List<ActivitySpec> activities =
                field(file.get(), "activities", "an object, with an activity for each key")
                        .flatMap(found -> object(found, "`activities`"))
                        .orElse(JsonObject.EMPTY)
                        .fields()
                        .entrySet()
                        .stream()
                        .flatMap(entry -> activity(module, reference, calls, entry).stream())
                        .toList();
        return Checked.of(new ServiceSpec(module, about, activities), problems);
    }

    private Optional<ActivitySpec> activity(
            String module, String reference, List<String> calls, Map.Entry<String, Json> entry) {
        String name = entry.getKey();
        Optional<ActivityType> type = type(name, entry.getValue().at());
        return object(entry.getValue(), "`" + name + "`")
                .filter(found -> type.isPresent())
                .map(found -> activity(module + "." + name, type.get(), reference, found))
                .map(spec -> spec.calls(calls).build());
    }

    private ActivitySpecBuilder activity(
            String id, ActivityType type, String reference, JsonObject spec) {
        known(spec, OF_ACTIVITY, "a spec");
        List<Parameter> parameters = parameters(spec);
        List<IamNeed> needs = needs(spec, parameters);
        JsonObject example = example(id, spec, parameters);
        return ActivitySpec.of(id, type)
                .does(text(spec, "does", "what it does, in one sentence"))
                .takes(parameters)
                .gives(text(spec, "gives", "what it returns"))
                .fails(texts(spec, "fails"))
                .may(needs)
                .timeout(seconds(spec))
                .undo(undo(type, spec))
                .undoneBy(undoing(id, spec, parameters))
                .see(spec.string("see").orElseGet(() -> page(reference, needs)))
                .example(JsonWriter.pretty(example));
    }

    /** An activity is an action or a probe by the module in which it is. */
    private Optional<ActivityType> type(String name, Location at) {
        return switch (name.split("\\.", -1)[0]) {
            case "actions" -> Optional.of(ActivityType.ACTION);
            case "probes" -> Optional.of(ActivityType.PROBE);
            default -> {
                error(
                        at,
                        "`" + name + "` is neither an action nor a probe",
                        "`actions.` or `probes.`, and the function's name");
                yield Optional.empty();
            }
        };
    }

    private List<Parameter> parameters(JsonObject spec) {
        List<Parameter> parameters = new ArrayList<>();
        spec.object("takes")
                .fields()
                .forEach(
                        (name, line) ->
                                SpecLines.parameter(name, written(line))
                                        .ifPresentOrElse(
                                                parameters::add,
                                                () ->
                                                        error(
                                                                line.at(),
                                                                "`%s` does not say what it is"
                                                                        .formatted(name),
                                                                SpecLines.PARAMETER)));
        return parameters;
    }

    private List<IamNeed> needs(JsonObject spec, List<Parameter> parameters) {
        List<IamNeed> needs = new ArrayList<>();
        for (Json line : items(spec, "may")) {
            try {
                needs.add(SpecLines.need(written(line), parameters));
            } catch (IllegalArgumentException mistake) {
                error(line.at(), mistake.getMessage(), SpecLines.NEED);
            }
        }
        return needs;
    }

    /** The provider of an activity with the arguments that the spec shows. */
    private JsonObject example(String id, JsonObject spec, List<Parameter> parameters) {
        JsonObject arguments = spec.object("example");
        checkNames(arguments, parameters, "the example");
        int dot = id.lastIndexOf('.');
        return JsonObject.EMPTY
                .with("type", Json.of("python"))
                .with("module", Json.of(id.substring(0, dot)))
                .with("func", Json.of(id.substring(dot + 1)))
                .with("arguments", arguments);
    }

    private void checkNames(JsonObject arguments, List<Parameter> parameters, String what) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        arguments.fields().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(
                        name ->
                                error(
                                        arguments.keyAt(name),
                                        "%s has an argument `%s`, which is not taken"
                                                .formatted(what, name),
                                        Spelling.hint(name, names, "one of those of `takes`")));
    }

    private int seconds(JsonObject spec) {
        Json seconds = spec.get("seconds").orElse(Json.of(SECONDS));
        if (seconds instanceof JsonNumber number
                && number.isWhole()
                && number.asDouble() >= 1
                && number.asDouble() <= MOST_SECONDS) {
            return number.value().intValue();
        }
        error(
                seconds.at(),
                "`seconds` can't be " + JsonWriter.compact(seconds),
                "a whole number from 1 to " + MOST_SECONDS);
        return SECONDS;
    }

    private String undo(ActivityType type, JsonObject spec) {
        return type == ActivityType.PROBE && !spec.has("undo")
                ? "Nothing to undo: it only reads."
                : text(spec, "undo", "how what it does is undone, or why that can't be");
    }

    private Optional<Undoing> undoing(String id, JsonObject spec, List<Parameter> parameters) {
        return spec.get("undoneBy")
                .flatMap(found -> object(found, "`undoneBy`"))
                .map(
                        found ->
                                new Undoing(
                                        sibling(id, text(found, "func", "such as `actions.start`")),
                                        found.object("arguments"),
                                        Set.copyOf(textsIfAny(found, "without"))));
    }

    /** Names an activity of the same service: {@code chaosaws.rds.actions.…}. */
    private static String sibling(String id, String name) {
        String[] parts = id.split("\\.");
        return String.join(".", List.of(parts).subList(0, parts.length - 2)) + "." + name;
    }

    private static String page(String reference, List<IamNeed> needs) {
        return needs.stream()
                .map(need -> need.actions().getFirst())
                .findFirst()
                .map(action -> reference + action.substring(action.indexOf(':') + 1) + ".html")
                .orElse(reference);
    }

    private Optional<JsonObject> object(Json value, String what) {
        if (value instanceof JsonObject object) {
            return Optional.of(object);
        }
        error(value.at(), what + " is " + value.kind(), "it has to be an object");
        return Optional.empty();
    }

    private Optional<Json> field(JsonObject object, String key, String wanted) {
        if (!object.has(key)) {
            error(object.at(), "`" + key + "` is missing", wanted);
        }
        return object.get(key);
    }

    private String text(JsonObject object, String key, String wanted) {
        return field(object, key, wanted).map(this::written).orElse("");
    }

    private List<String> texts(JsonObject object, String key) {
        return items(object, key).stream().map(this::written).toList();
    }

    private List<String> textsIfAny(JsonObject object, String key) {
        return object.has(key) ? texts(object, key) : List.of();
    }

    private List<Json> items(JsonObject object, String key) {
        return switch (field(object, key, "a list of texts, which may be empty").orElse(null)) {
            case JsonArray list -> list.items();
            case null -> List.of();
            case Json other -> {
                error(other.at(), "`" + key + "` is " + other.kind(), "it has to be a list");
                yield List.of();
            }
        };
    }

    private String written(Json value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        error(value.at(), "here stands " + value.kind(), "it has to be a text");
        return "";
    }

    private void known(JsonObject object, List<String> keys, String what) {
        Stream<String> unknown =
                object.fields().keySet().stream().filter(key -> !keys.contains(key));
        unknown.forEach(
                key ->
                        error(
                                object.keyAt(key),
                                "unknown key `%s` in %s".formatted(key, what),
                                Spelling.hint(
                                        key, keys, "one of `" + String.join("`, `", keys) + "`")));
    }

    private void error(Location at, String message, String hint) {
        problems.add(Problem.error(ShapeKind.ACTIVITY_SPEC, at, message, hint));
    }
}
