package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.jsonpath.JsonPath;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import chaosstates.python.PythonPattern;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Regular expressions and paths of tolerances, read before the run that would need them. */
final class Patterns implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Tolerances.judged(experiment)
                .map(Entry::tolerance)
                .flatMap(Optional::stream)
                .flatMap(tolerance -> problem(tolerance).stream());
    }

    private static Optional<Problem> problem(Json tolerance) {
        if (Activities.typed(tolerance, "regex")) {
            return problem(
                    tolerance, "pattern", "a regular expression of Python", PythonPattern::mistake);
        }
        if (Activities.typed(tolerance, "jsonpath")) {
            return problem(tolerance, "path", "a path such as `$.items[*].id`", JsonPath::mistake);
        }
        return Optional.empty();
    }

    /**
     * Finds the mistake of a pattern. Placeholders are filled at run time; another check notes an
     * empty text.
     */
    private static Optional<Problem> problem(
            Json tolerance, String key, String wanted, Function<String, Optional<String>> mistake) {
        return ((JsonObject) tolerance)
                .get(key)
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .filter(text -> !text.value().contains("${") && !text.value().isBlank())
                .flatMap(
                        text ->
                                mistake.apply(text.value())
                                        .map(
                                                found ->
                                                        Problem.error(
                                                                CheckKind.PATTERN_SYNTAX,
                                                                text.at(),
                                                                "`%s` of the tolerance can't be read: %s"
                                                                        .formatted(key, found),
                                                                "it has to be " + wanted)));
    }
}
