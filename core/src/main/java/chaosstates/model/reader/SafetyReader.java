package chaosstates.model.reader;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.model.Awaiting;
import chaosstates.model.Patience;
import chaosstates.model.Safety;
import chaosstates.model.Watch;
import chaosstates.model.python.PythonItem;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;

/** Reads an experiment's {@code extensions}: ours, and of all others no more than whose it is. */
final class SafetyReader {

    private static final String STOP_CONDITIONS = "stop-conditions";

    private final List<Problem> problems;
    private final List<String> rollbacks;
    private final PythonItemReader pythonItems;

    /**
     * @param rollbacks the names of the experiment's rollbacks
     */
    SafetyReader(List<Problem> problems, List<String> rollbacks) {
        this.problems = problems;
        this.rollbacks = List.copyOf(rollbacks);
        this.pythonItems = new PythonItemReader(problems);
    }

    Safety read(List<Json> extensions) {
        Fields fields = new Fields(JsonObject.EMPTY, "the experiment", List.of(), problems);
        return extensions.stream()
                .flatMap(
                        item ->
                                fields
                                        .as(
                                                "an item of `extensions`",
                                                item,
                                                JsonObject.class,
                                                "an object with a `name`")
                                        .stream())
                .map(this::extension)
                .reduce(Safety.NONE, Safety::and);
    }

    private Safety extension(JsonObject extension) {
        if (Safety.isOurs(extension)) {
            return ours(extension);
        }
        // Other fields are the owner's business.
        new Fields(extension, "an extension", List.copyOf(extension.fields().keySet()), problems)
                .requiredText("name", "the name by which its reader finds it")
                .ifPresent(name -> notMisspelt(name, extension));
        return Safety.NONE;
    }

    private void notMisspelt(String name, JsonObject extension) {
        Spelling.closest(name, List.of(Safety.EXTENSION))
                .ifPresent(
                        meant ->
                                problems.add(
                                        Problem.warning(
                                                ShapeKind.EXTENSION_NAME,
                                                extension.get("name").orElseThrow().at(),
                                                "the extension `" + name + "` is not ours",
                                                "did you mean `" + meant + "`?")));
    }

    private void patience(JsonObject undo) {
        Fields fields =
                new Fields(
                        undo,
                        "the settings of the undo",
                        List.of(Patience.SECONDS, Patience.OF),
                        problems);
        fields.value(Patience.SECONDS)
                .ifPresent(seconds -> seconds(fields, Patience.SECONDS, seconds));
        Optional<JsonObject> each = fields.object(Patience.OF);
        if (each.isPresent()) {
            Fields named = new Fields(each.get(), "the patience of rollbacks", rollbacks, problems);
            rollbacks.forEach(
                    name -> named.value(name).ifPresent(value -> seconds(named, name, value)));
        }
    }

    private void python(Fields fields, Json item) {
        fields.as("an item of `python`", item, JsonObject.class, "an object with `modules`")
                .ifPresent(pythonItems::item);
    }

    private static void seconds(Fields fields, String key, Json value) {
        String wanted = "a whole number of seconds, at most " + Patience.LONGEST;
        fields.as(key, value, JsonNumber.class, wanted)
                .filter(seconds -> !isPatience(seconds.asDouble()))
                .ifPresent(seconds -> fields.outOfRange(key, seconds, wanted));
    }

    private static boolean isPatience(double seconds) {
        return seconds >= 0 && seconds <= Patience.LONGEST && seconds == Math.rint(seconds);
    }

    private Safety ours(JsonObject extension) {
        Fields fields =
                new Fields(
                        extension,
                        "the extension " + Safety.EXTENSION,
                        List.of(
                                "name",
                                "targets",
                                STOP_CONDITIONS,
                                Patience.KEY,
                                PythonItem.KEY,
                                Watch.KEY,
                                "not-secret",
                                Awaiting.Kind.EFFECT.key(),
                                Awaiting.Kind.WAIT.key(),
                                ChainingReader.OUTPUTS),
                        problems);
        Fields stops =
                new Fields(
                        fields.object(STOP_CONDITIONS).orElse(JsonObject.EMPTY),
                        "the stop conditions",
                        List.of("alarms", "safety-lever"),
                        problems);
        fields.object(Patience.KEY).ifPresent(this::patience);
        fields.list(PythonItem.KEY).forEach(item -> python(fields, item));
        fields.texts("not-secret");
        List<String> targets = fields.texts("targets");
        return new Safety(
                Optional.of(targets).filter(declared -> extension.has("targets")),
                stops.texts("alarms"),
                stops.flag("safety-lever", false));
    }
}
