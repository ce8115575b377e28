package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Control;
import chaosstates.model.Moment;
import chaosstates.problem.Checked;
import chaosstates.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the controls of an experiment, a hypothesis or an activity, and those of a settings file.
 */
public final class ControlsReader {

    private static final List<String> KEYS =
            List.of("name", "provider", "scope", "automatic", "ref");

    private final List<Problem> problems;

    ControlsReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** Reads the controls of all experiments: an object in which each has its name for key. */
    public static Checked<List<Control>> global(JsonObject declared) {
        List<Problem> problems = new ArrayList<>();
        List<Control> controls = new ControlsReader(problems).named(declared);
        return Checked.of(controls, problems);
    }

    private List<Control> named(JsonObject declared) {
        Fields owner =
                new Fields(
                        declared,
                        "the controls",
                        List.copyOf(declared.fields().keySet()),
                        problems);
        return declared.fields().entrySet().stream()
                .flatMap(entry -> named(owner, entry).stream())
                .toList();
    }

    private Optional<Control> named(Fields owner, Map.Entry<String, Json> entry) {
        return owner.as(entry.getKey(), entry.getValue(), JsonObject.class, "an object")
                .map(object -> object.with("name", entry.getKey()))
                .flatMap(this::control);
    }

    List<Control> read(Fields owner) {
        return owner.list("controls").stream()
                .flatMap(
                        item ->
                                owner
                                        .as(
                                                "an item of `controls`",
                                                item,
                                                JsonObject.class,
                                                "an object")
                                        .stream())
                .flatMap(object -> control(object).stream())
                .toList();
    }

    private Optional<Control> control(JsonObject object) {
        Fields fields = new Fields(object, "a control", KEYS, problems);
        Optional<String> name = fields.requiredText("name", "its name in the log");
        Optional<Fields> provider =
                fields.requiredObject("provider", "{\"type\": \"python\", \"module\": …}")
                        .map(this::provider);
        Optional<Moment> scope = scope(fields);
        boolean automatic = fields.flag("automatic", true);
        Optional<String> reference =
                fields.valueOrNull("ref").flatMap(present -> fields.text("ref"));
        Optional<String> module = provider.flatMap(ControlsReader::module);
        JsonObject arguments = provider.map(ControlsReader::arguments).orElse(JsonObject.EMPTY);
        return name.flatMap(
                called ->
                        module.map(
                                from ->
                                        new Control(
                                                called, from, arguments, scope, automatic,
                                                reference, object)));
    }

    private static Optional<Moment> scope(Fields fields) {
        return fields.valueOrNull("scope")
                .flatMap(present -> fields.text("scope"))
                .flatMap(scope -> fields.word("scope", scope, Moment.keys()))
                .flatMap(Moment::of);
    }

    private Fields provider(JsonObject object) {
        return new Fields(
                object,
                "the control's provider",
                List.of("type", "module", "arguments", "secrets"),
                problems);
    }

    private static Optional<String> module(Fields provider) {
        provider.requiredText("type", "`python`")
                .ifPresent(type -> provider.word("type", type, List.of("python")));
        return provider.requiredText(
                "module", "the Python module that holds the control's functions");
    }

    private static JsonObject arguments(Fields provider) {
        return provider.objectOrNull("arguments").orElse(JsonObject.EMPTY);
    }
}
