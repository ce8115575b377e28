package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Placeholders where the Chaos Toolkit fills none: they stay literal without a word. */
final class Unfilled implements Check {

    private static final List<String> IN_ACTIVITY = List.of("name", "ref");

    private static final List<String> IN_PROVIDER =
            List.of("method", "secrets", "max_retries", "expected_status");

    /** The keys without which nothing can be called. */
    private static final List<String> IN_CALL = List.of("path", "module", "func");

    private static final List<String> IN_TOLERANCE = List.of("target", "count");

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        Set<String> declared = Placeholders.declared(experiment);
        return Stream.of(
                        found(ofCalls(experiment), name -> true).map(Unfilled::uncallable),
                        found(anyhow(experiment), name -> true),
                        found(texts(experiment), declared::contains))
                .flatMap(all -> all);
    }

    private static Stream<Problem> found(Stream<Json> values, Predicate<String> which) {
        return values.flatMap(Placeholders::texts)
                .flatMap(
                        text ->
                                Placeholders.names(text)
                                        .filter(which)
                                        .map(name -> problem(text, name)));
    }

    private static Stream<Json> ofCalls(Experiment experiment) {
        return providers(experiment).flatMap(provider -> values(provider, IN_CALL));
    }

    private static Stream<JsonObject> providers(Experiment experiment) {
        return Activities.of(experiment).map(activity -> activity.source().object("provider"));
    }

    /** Lists what is nothing with a placeholder in it, whatever that names. */
    private static Stream<Json> anyhow(Experiment experiment) {
        return Stream.concat(
                providers(experiment).flatMap(provider -> values(provider, IN_PROVIDER)),
                Tolerances.judged(experiment).flatMap(Unfilled::tolerance));
    }

    /** Lists what may be any text. */
    private static Stream<Json> texts(Experiment experiment) {
        return Stream.of(
                        values(experiment.source(), List.of("description", "tags")),
                        experiment.hypothesis().stream()
                                .flatMap(it -> values(it.source(), List.of("title"))),
                        experiment
                                .entries()
                                .map(Entry::source)
                                .flatMap(source -> values(source, IN_ACTIVITY)),
                        experiment.configuration().fields().entrySet().stream()
                                .flatMap(Unfilled::configuration))
                .flatMap(all -> all);
    }

    private static Stream<Json> values(JsonObject object, List<String> keys) {
        return keys.stream().flatMap(key -> object.get(key).stream());
    }

    private static Stream<Json> tolerance(Entry entry) {
        return switch (entry.tolerance().orElseThrow()) {
            case JsonArray list -> Stream.of(list);
            case JsonObject object when !Activities.typed(object, "probe") ->
                    values(object, IN_TOLERANCE);
            default -> Stream.empty();
        };
    }

    /** A value of the configuration is not looked at again; that of a probe has arguments. */
    private static Stream<Json> configuration(Map.Entry<String, Json> entry) {
        return Activities.typed(entry.getValue(), "probe")
                ? Stream.empty()
                : Stream.of(entry.getValue());
    }

    private static Problem uncallable(Problem found) {
        return Problem.error(found.kind(), found.at(), found.message(), found.hint());
    }

    private static Problem problem(JsonString text, String name) {
        return Problem.warning(
                CheckKind.PLACEHOLDER_UNFILLED,
                text.at(),
                "`${" + name + "}` is not filled in here, and stays as it is",
                "write the value itself");
    }
}
