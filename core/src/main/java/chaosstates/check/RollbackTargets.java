package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Targets;
import chaosstates.check.lookup.Activities;
import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.model.Entry;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.stream.Stream;

/** A rollback should act on what an action of the method acts on: another target may be a slip. */
final class RollbackTargets implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        List<Activity> method = actions(experiment.method(), experiment);
        List<String> begun =
                method.stream().flatMap(action -> targets(action, catalogue).stream()).toList();
        boolean isKnown = method.stream().noneMatch(action -> targets(action, catalogue).isEmpty());
        return isKnown && !begun.isEmpty()
                ? actions(experiment.rollbacks(), experiment).stream()
                        .filter(rollback -> isElsewhere(targets(rollback, catalogue), begun))
                        .map(rollback -> problem(rollback, targets(rollback, catalogue), begun))
                : Stream.empty();
    }

    private static List<Activity> actions(List<Entry> entries, Experiment experiment) {
        return entries.stream()
                .flatMap(entry -> experiment.resolve(entry).stream())
                .filter(activity -> activity.type() == ActivityType.ACTION)
                .toList();
    }

    /** Lists what an action acts on; nothing where that is not known. */
    private static List<String> targets(Activity action, Catalogue catalogue) {
        return action.provider() instanceof PythonProvider function
                ? catalogue.find(function.activityId()).stream()
                        .flatMap(spec -> Targets.of(spec, function.arguments()).stream())
                        .toList()
                : List.of();
    }

    /** Tells whether a rollback acts on something of a kind that is begun with, but on another. */
    private static boolean isElsewhere(List<String> targets, List<String> begun) {
        return !targets.isEmpty()
                && targets.stream().noneMatch(begun::contains)
                && targets.stream()
                        .anyMatch(
                                target ->
                                        begun.stream()
                                                .map(RollbackTargets::kind)
                                                .anyMatch(kind(target)::equals));
    }

    private static String kind(String target) {
        int last = Math.max(target.lastIndexOf(':'), target.lastIndexOf('/'));
        return target.substring(0, Math.max(0, last));
    }

    private static Problem problem(Activity rollback, List<String> targets, List<String> begun) {
        return Problem.warning(
                CheckKind.OTHER_TARGET,
                Activities.place(rollback),
                "the rollback `%s` acts on `%s`, and no action of the method does"
                        .formatted(rollback.name(), String.join("`, `", targets)),
                Spelling.hint(
                        targets.getFirst(), begun, "name what the action names, if it is that"));
    }
}
