package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;

/** Reads an experiment's {@code extensions}: ours, and of all others no more than whose it is. */
final class SafetyReader {

    private static final String STOP_CONDITIONS = "stop-conditions";

    private final List<Problem> problems;

    SafetyReader(List<Problem> problems) {
        this.problems = problems;
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
        if (extension.string("name").equals(Optional.of(Safety.EXTENSION))) {
            return ours(extension);
        }
        // Other fields are the owner's business.
        new Fields(extension, "an extension", List.copyOf(extension.fields().keySet()), problems)
                .requiredText("name", "whose it is")
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

    private Safety ours(JsonObject extension) {
        Fields fields =
                new Fields(
                        extension,
                        "the extension " + Safety.EXTENSION,
                        List.of("name", "targets", STOP_CONDITIONS),
                        problems);
        Fields stops =
                new Fields(
                        fields.object(STOP_CONDITIONS).orElse(JsonObject.EMPTY),
                        "the stop conditions",
                        List.of("alarms", "safety-lever"),
                        problems);
        List<String> targets = fields.texts("targets");
        return new Safety(
                Optional.of(targets).filter(declared -> extension.has("targets")),
                stops.texts("alarms"),
                stops.flag("safety-lever", false));
    }
}
