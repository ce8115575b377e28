package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.Problem;
import java.util.List;

/** Checks the shape of the controls of an experiment, a hypothesis or an activity. */
final class ControlsReader {

    private static final List<String> KEYS =
            List.of("name", "provider", "scope", "automatic", "ref");

    private final List<Problem> problems;

    ControlsReader(List<Problem> problems) {
        this.problems = problems;
    }

    void read(Fields owner) {
        for (Json item : owner.list("controls")) {
            owner.as("an item of `controls`", item, JsonObject.class, "an object")
                    .ifPresent(this::control);
        }
    }

    private void control(JsonObject object) {
        Fields fields = new Fields(object, "a control", KEYS, problems);
        fields.requiredText("name", "what the log calls it");
        fields.requiredObject("provider", "{\"type\": \"python\", \"module\": …}")
                .ifPresent(this::provider);
        fields.valueOrNull("scope")
                .flatMap(scope -> fields.text("scope"))
                .ifPresent(scope -> fields.word("scope", scope, List.of("before", "after")));
    }

    private void provider(JsonObject object) {
        Fields fields =
                new Fields(
                        object,
                        "the control's provider",
                        List.of("type", "module", "arguments", "secrets"),
                        problems);
        if (object.string("type").filter("python"::equals).isPresent()) {
            fields.requiredText("module", "the Python module that holds the control's functions");
        }
    }
}
