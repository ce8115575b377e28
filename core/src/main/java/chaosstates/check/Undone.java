package chaosstates.check;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.Targets;
import chaosstates.catalogue.Undoing;
import chaosstates.check.lookup.Activities;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.model.Activity;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An action that another activity undoes should have that activity, or another, as rollback. */
final class Undone implements Check {

    /** Use of an activity that the catalogue has. */
    private record Use(Activity activity, ActivitySpec spec, JsonObject arguments) {

        List<String> targets() {
            return Targets.of(spec, arguments);
        }
    }

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        List<Activity> rollbacks = activities(experiment.rollbacks(), experiment);
        if (rollbacks.stream().anyMatch(rollback -> use(rollback, catalogue).isEmpty())) {
            // A program, an HTTP call or a function of somebody's may undo anything.
            return Stream.empty();
        }
        List<Use> undoing = uses(rollbacks, catalogue);
        List<Use> method = uses(activities(experiment.method(), experiment), catalogue);
        return method.stream()
                .filter(use -> isLeft(use, undoing))
                .filter(use -> !undoesAnEarlier(use, method))
                .map(use -> problem(use, catalogue));
    }

    private static List<Activity> activities(List<Entry> entries, Experiment experiment) {
        return entries.stream().flatMap(entry -> experiment.resolve(entry).stream()).toList();
    }

    private static List<Use> uses(List<Activity> activities, Catalogue catalogue) {
        return activities.stream().flatMap(activity -> use(activity, catalogue).stream()).toList();
    }

    private static Optional<Use> use(Activity activity, Catalogue catalogue) {
        return activity.provider() instanceof PythonProvider function
                ? catalogue
                        .find(function.activityId())
                        .map(spec -> new Use(activity, spec, function.arguments()))
                : Optional.empty();
    }

    private static boolean isLeft(Use action, List<Use> rollbacks) {
        Optional<Undoing> undo = action.spec().undoing();
        return undo.isPresent()
                && rollbacks.stream()
                        .noneMatch(
                                rollback ->
                                        isUndoneBy(action, undo.get(), rollback)
                                                || isOfTheSame(action, rollback));
    }

    /** Tells whether a rollback is the activity that undoes the action, with the same arguments. */
    private static boolean isUndoneBy(Use action, Undoing undo, Use rollback) {
        JsonObject wanted = undo.arguments(action.arguments());
        return rollback.spec().id().equals(undo.id())
                && wanted.fields().entrySet().stream()
                        .allMatch(
                                it ->
                                        rollback.arguments()
                                                .get(it.getKey())
                                                .filter(it.getValue()::equals)
                                                .isPresent());
    }

    private static boolean isOfTheSame(Use action, Use rollback) {
        List<String> targets = rollback.targets();
        return !rollback.spec().isProbe() && action.targets().stream().anyMatch(targets::contains);
    }

    private static boolean undoesAnEarlier(Use action, List<Use> method) {
        return method.stream()
                .takeWhile(earlier -> earlier != action)
                .anyMatch(
                        earlier ->
                                earlier.spec()
                                        .undoing()
                                        .filter(undo -> isUndoneBy(earlier, undo, action))
                                        .isPresent());
    }

    private static Problem problem(Use action, Catalogue catalogue) {
        Undoing undo = action.spec().undoing().orElseThrow();
        JsonObject rollback = undo.rollback(action.activity().name(), action.arguments());
        JsonObject provider = rollback.object("provider");
        JsonObject arguments = provider.object("arguments");
        for (Parameter missing : missing(action, arguments, catalogue)) {
            arguments = arguments.with(missing.name(), "FILL IN: " + missing.description());
        }
        JsonObject whole = rollback.with("provider", provider.with("arguments", arguments));
        return Problem.warning(
                CheckKind.NOT_UNDONE,
                Activities.place(action.activity()),
                "no rollback undoes `%s`".formatted(action.activity().name()),
                "add to `rollbacks`: " + JsonWriter.compact(whole));
    }

    /** An action that undoes itself needs, with their former values, the arguments it was given. */
    private static List<Parameter> missing(Use action, JsonObject arguments, Catalogue catalogue) {
        String id = action.spec().undoing().orElseThrow().id();
        boolean isItself = id.equals(action.spec().id());
        return catalogue.find(id).stream()
                .flatMap(spec -> spec.parameters().stream())
                .filter(
                        parameter ->
                                parameter.required()
                                        || isItself && action.arguments().has(parameter.name()))
                .filter(parameter -> !arguments.has(parameter.name()))
                .toList();
    }
}
