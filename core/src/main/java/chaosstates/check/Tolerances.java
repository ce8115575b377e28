package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.Provider;
import chaosstates.model.PythonProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** Tolerances that say something else than they seem to say. */
final class Tolerances implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Stream.concat(
                experiment.hypothesisProbes().stream()
                        .flatMap(probe -> surprises(probe, experiment).stream()),
                Stream.concat(experiment.method().stream(), experiment.rollbacks().stream())
                        .flatMap(entry -> neverEvaluated(entry).stream()));
    }

    private static Optional<Problem> surprises(Entry probe, Experiment experiment) {
        Optional<Provider> provider = experiment.resolve(probe).map(Activity::provider);
        return probe.tolerance()
                .flatMap(
                        tolerance ->
                                provider.flatMap(
                                        does ->
                                                does instanceof PythonProvider
                                                        ? textRange(tolerance)
                                                        : ofResponse(tolerance)));
    }

    /** Two items make a range, also of text. */
    private static Optional<Problem> textRange(Json tolerance) {
        if (tolerance instanceof JsonArray list
                && list.items().size() == 2
                && list.items().get(0) instanceof JsonString low
                && list.items().get(1) instanceof JsonString high) {
            return Optional.of(
                    Problem.warning(
                            CheckKind.TOLERANCE_IS_RANGE,
                            tolerance.at(),
                            "a list of two is a range: met by any text from `%s` to `%s` in the"
                                            .formatted(low.value(), high.value())
                                    + " order of their characters",
                            "if you mean either of the two, write one of them twice: more than two"
                                    + " items are a choice"));
        }
        return Optional.empty();
    }

    /** The output of HTTP and processes is an object; only numbers and lists look at its status. */
    private static Optional<Problem> ofResponse(Json tolerance) {
        return switch (tolerance) {
            case JsonBoolean bool -> Optional.of(neverMet(tolerance));
            case JsonString text when !text.value().contains("${") ->
                    Optional.of(neverMet(tolerance));
            case JsonArray list
                    when list.items().stream().noneMatch(JsonNumber.class::isInstance) ->
                    Optional.of(neverMet(tolerance));
            case JsonObject object when needsTarget(object) ->
                    Optional.of(
                            Problem.warning(
                                    CheckKind.TOLERANCE_TARGET,
                                    tolerance.at(),
                                    "without `target` this looks at the whole response, which is"
                                            + " an object",
                                    "add `\"target\": \"body\"` or `\"target\": \"status\"`"));
            default -> Optional.empty();
        };
    }

    private static boolean needsTarget(JsonObject tolerance) {
        return (Activities.typed(tolerance, "regex") || Activities.typed(tolerance, "range"))
                && !tolerance.has("target");
    }

    private static Problem neverMet(Json tolerance) {
        return Problem.warning(
                CheckKind.TOLERANCE_NEVER_MET,
                tolerance.at(),
                "the response of this probe is an object, and never meets " + tolerance.kind(),
                "give the status, e.g. 200, or a tolerance of type `regex` with a `target`");
    }

    private static Optional<Problem> neverEvaluated(Entry entry) {
        return entry.tolerance()
                .filter(tolerance -> !(tolerance instanceof JsonNull))
                .map(
                        tolerance ->
                                Problem.warning(
                                        CheckKind.TOLERANCE_UNUSED,
                                        entry.source().keyAt("tolerance"),
                                        "a tolerance counts in the hypothesis only",
                                        "move the probe there, or remove the tolerance"));
    }
}
