package chaosstates.cli.wizard;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Kind;
import chaosstates.problem.Problem;
import chaosstates.problem.ShapeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The experiment as far as it is known, and what {@code chaos validate} would say of it. */
final class Sketch {

    /** Problems that further answers mend. */
    private static final Set<Kind> INCOMPLETE =
            Set.of(
                    ShapeKind.MISSING_KEY,
                    CheckKind.MISSING_ARGUMENT,
                    CheckKind.AWS_OPERATION,
                    CheckKind.AWS_PARAMETER,
                    CheckKind.AWS_RESOURCE,
                    CheckKind.AWS_QUERY,
                    CheckKind.UNKNOWN_PLACEHOLDER);

    private final Function<JsonObject, List<Problem>> validate;
    private JsonObject experiment = JsonObject.EMPTY;

    /**
     * @param validate lists what is wrong with a whole experiment, warnings too
     */
    Sketch(Function<JsonObject, List<Problem>> validate) {
        this.validate = validate;
    }

    JsonObject experiment() {
        return experiment;
    }

    void put(String key, Json value) {
        experiment = experiment.with(key, value);
    }

    /** Adds an activity to the probes of the hypothesis, the method or the rollbacks. */
    void add(Part part, JsonObject activity) {
        JsonObject holder = part.holder(experiment);
        List<JsonObject> all = new ArrayList<>(holder.objects(part.key()));
        all.add(activity);
        experiment = part.in(experiment, holder.with(part.key(), all));
    }

    /** Lists all activities that are declared so far. */
    Stream<JsonObject> activities() {
        return Stream.of(
                        experiment.object("steady-state-hypothesis").objects("probes"),
                        experiment.objects("method"),
                        experiment.objects("rollbacks"))
                .flatMap(List::stream);
    }

    boolean declares(String name) {
        return experiment.object("configuration").has(name);
    }

    void declare(String name, Json value) {
        put("configuration", experiment.object("configuration").with(name, value));
    }

    /** Lists what is wrong so far; actions without a rollback only when these were asked for. */
    List<Problem> problems() {
        boolean isWhole = experiment.has("rollbacks");
        return validate
                .apply(experiment.has("method") ? experiment : with("method", List.of()))
                .stream()
                .filter(problem -> isWhole || problem.kind() != CheckKind.NOT_UNDONE)
                .toList();
    }

    /** Lists what is wrong with an activity, as if it were the only one. */
    List<Problem> problems(JsonObject activity) {
        return validate
                .apply(
                        experiment
                                .without("steady-state-hypothesis")
                                .without("rollbacks")
                                .with("method", List.of(activity)))
                .stream()
                .filter(problem -> problem.kind() != CheckKind.NOT_UNDONE)
                .toList();
    }

    /** Lists what is wrong with an activity that was all right before, and is not whole yet. */
    List<Problem> problemsSoFar(JsonObject before, JsonObject activity) {
        List<String> known = problems(before).stream().map(Problem::message).toList();
        List<Problem> found = new ArrayList<>(problems(activity));
        found.removeIf(
                problem ->
                        INCOMPLETE.contains(problem.kind()) || known.contains(problem.message()));
        return found;
    }

    private JsonObject with(String key, List<Json> items) {
        return experiment.with(key, items);
    }
}
