package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.model.Activity;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two activities of one name can't be told apart, in the log or by a reference. */
final class Names implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        Map<String, Location> first = new HashMap<>();
        List<Activity> named =
                experiment.activities().filter(activity -> !activity.name().isEmpty()).toList();
        return named.stream()
                .flatMap(
                        activity -> {
                            Location at = Activities.place(activity);
                            Location before = first.putIfAbsent(activity.name(), at);
                            return before == null
                                    ? Stream.empty()
                                    : Stream.of(twice(activity, at, before));
                        });
    }

    private static Problem twice(Activity activity, Location at, Location before) {
        return Problem.warning(
                CheckKind.DUPLICATE_NAME,
                at,
                "another activity is called `%s` too, at %d:%d"
                        .formatted(activity.name(), before.line(), before.column()),
                "rename one: a `ref` finds the last, one of the hypothesis before one of the"
                        + " method");
    }
}
