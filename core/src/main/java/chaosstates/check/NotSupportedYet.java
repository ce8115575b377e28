package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Check that refuses, by name, what the Chaos Toolkit can do and we cannot yet. Support for one of
 * these begins with deleting its line.
 */
final class NotSupportedYet implements Check {

    private static final List<Feature> FEATURES =
            List.of(
                    new Feature(
                            "the Python packages of `runtime.python`",
                            "remove them, and use functions of docs/activities.md only",
                            NotSupportedYet::pythonRuntime));

    /**
     * @param where the places at which an experiment asks for it
     */
    private record Feature(
            String name, String instead, Function<Experiment, Stream<Location>> where) {

        Problem refusal(Location at) {
            return Problem.error(
                    CheckKind.NOT_SUPPORTED_YET, at, "not supported yet: " + name, instead);
        }
    }

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return FEATURES.stream()
                .flatMap(feature -> feature.where().apply(experiment).map(feature::refusal));
    }

    private static Stream<Location> pythonRuntime(Experiment experiment) {
        JsonObject python = experiment.source().object("runtime").object("python");
        return Stream.of("dependencies", "version")
                .filter(key -> asksFor(python.get(key).orElse(new JsonNull(Location.NOWHERE))))
                .map(python::keyAt);
    }

    private static boolean asksFor(Json wish) {
        return switch (wish) {
            case JsonNull nothing -> false;
            case JsonArray list -> !list.items().isEmpty();
            default -> true;
        };
    }
}
