package chaosstates.lambdas;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.Targets;
import chaosstates.iam.IamNeed;
import chaosstates.lambdas.api.Activity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference of all activities: an entry for each, always of the same shape. */
final class ActivitiesPage {

    private ActivitiesPage() {}

    static String of(List<Activity> activities) {
        return "# Activities\n\n"
                + "What an experiment can do. This page is generated from the activities' specs,"
                + " from which the functions, their roles and the checks follow, too.\n\n"
                + "In an experiment `chaosaws.rds.probes.cluster_status` is `\"module\":"
                + " \"chaosaws.rds.probes\", \"func\": \"cluster_status\"`, as in the Chaos"
                + " Toolkit; `http` and `process` are providers of their own.\n\n"
                + "In *Permissions*, a name in braces is the argument of that name. Where it is"
                + " not known before the run a `*` stands for it, or for the part that is not"
                + " known; an action may then act only on what bears the tag `chaos-states` with"
                + " the value `allowed`.\n\n"
                + activities.stream()
                        .map(activity -> entry(activity.spec()))
                        .collect(Collectors.joining("\n"));
    }

    private static String entry(ActivitySpec spec) {
        return """
        ## %s

        %s %s

        **Parameters**

        | name | type | unit | default | |
        |---|---|---|---|---|
        %s

        **Result.** %s

        **Errors**

        %s

        **Permissions**

        %s

        **Target.** %s

        **Time.** It is given up after %d seconds.

        **Undone by.** %s

        **Example**

        ```json
        %s
        ```

        See <%s>.
        """
                .formatted(
                        spec.id(),
                        kind(spec),
                        spec.summary(),
                        lines(spec.parameters(), ActivitiesPage::row),
                        spec.result(),
                        lines(spec.errors(), error -> "- " + error),
                        spec.iam().isEmpty()
                                ? "None."
                                : lines(spec.iam(), ActivitiesPage::permission),
                        target(spec),
                        spec.timeoutSeconds(),
                        spec.undo(),
                        spec.example(),
                        spec.seeAlso());
    }

    private static String target(ActivitySpec spec) {
        return spec.isProbe()
                ? "None: it only looks."
                : Targets.of(spec)
                        .map("`%s`: a run that does this has it for itself."::formatted)
                        .orElse("None that is known.");
    }

    private static String kind(ActivitySpec spec) {
        return switch (spec.type().orElse(null)) {
            case PROBE -> "A probe.";
            case ACTION -> "An action.";
            case null -> "A probe or an action.";
        };
    }

    private static String row(Parameter parameter) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        parameter.name(),
                        parameter.type().label(),
                        parameter.unit().orElse(""),
                        parameter.required()
                                ? "required"
                                : parameter.fallback().map(it -> "`" + it + "`").orElse(""),
                        parameter.description());
    }

    private static String permission(IamNeed need) {
        return "- `%s` on `%s`%s%s"
                .formatted(
                        String.join("`, `", need.actions()),
                        need.resource(),
                        need.argument().map(it -> ", when `" + it + "` is given").orElse(""),
                        need.widened().map(why -> ": " + why).orElse(""));
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }
}
