package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.stream.Stream;

/** References of the configuration below its first level, where nothing resolves them. */
final class NestedReferences implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return experiment.configuration().fields().values().stream()
                .filter(value -> !Activities.typed(value, "probe"))
                .flatMap(NestedReferences::below);
    }

    private static Stream<Problem> below(Json value) {
        Stream<Json> inside =
                switch (value) {
                    case JsonObject object -> object.fields().values().stream();
                    case JsonArray list -> list.items().stream();
                    default -> Stream.empty();
                };
        return inside.flatMap(
                item -> isReference(item) ? Stream.of(problem((JsonObject) item)) : below(item));
    }

    private static boolean isReference(Json value) {
        return Activities.typed(value, "env") && ((JsonObject) value).has("key");
    }

    private static Problem problem(JsonObject reference) {
        return Problem.warning(
                CheckKind.NESTED_REFERENCE,
                reference.at(),
                "a reference below the first level of the configuration is not looked up",
                "give it an entry of its own: \"configuration\": {\"name\": %s}"
                        .formatted(reference));
    }
}
