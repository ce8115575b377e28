package chaosstates.lambdas;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.Targets;
import chaosstates.iam.IamNeed;
import chaosstates.lambdas.api.Activity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference of all activities: a list of them, and a page for each service. */
final class ActivitiesPage {

    private ActivitiesPage() {}

    /** The pages by their names below {@code docs/}. */
    static Map<String, String> all(List<Activity> activities) {
        Map<String, List<ActivitySpec>> services =
                activities.stream()
                        .map(Activity::spec)
                        .collect(
                                Collectors.groupingBy(
                                        ActivitiesPage::service,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("activities.md", index(services));
        services.forEach(
                (service, specs) ->
                        pages.put("activities/" + service + ".md", page(service, specs)));
        return pages;
    }

    /** {@code rds} of {@code chaosaws.rds.probes.cluster_status}. */
    private static String service(ActivitySpec spec) {
        String module = spec.id().replaceFirst("\\.\\w+$", "");
        return module.replaceFirst("\\.(actions|probes)$", "").replaceFirst(".*\\.", "");
    }

    private static String index(Map<String, List<ActivitySpec>> services) {
        return """
        # Activities

        An experiment can do what this page lists; each service has a page of its own with arguments,
        results, errors, permissions and examples. The pages are generated from the activities' specs,
        from which the functions, their roles and the checks follow, too.

        In an experiment `chaosaws.rds.probes.cluster_status` is `"module": "chaosaws.rds.probes",
        "func": "cluster_status"`, as in the Chaos Toolkit; `http` and `process` are providers of their own.

        In *Permissions*, a name in braces is the argument of that name. Where the argument is not known
        before the run a `*` stands for it, or for the part that is not known; an action may then act only
        on what bears the tag `chaos-states` with the value `allowed`.

        """
                + services.entrySet().stream()
                        .map(service -> list(service.getKey(), service.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String list(String service, List<ActivitySpec> specs) {
        String rows =
                lines(
                        specs,
                        spec ->
                                "| [`%s`](activities/%s.md#%s) | %s |"
                                        .formatted(
                                                spec.id(), service, anchor(spec), spec.summary()));
        return "## " + service + "\n\n| | |\n|---|---|\n" + rows + "\n";
    }

    /** The anchor that a heading with the activity's name has. */
    private static String anchor(ActivitySpec spec) {
        return spec.id().replace(".", "");
    }

    private static String page(String service, List<ActivitySpec> specs) {
        return "# Activities: "
                + service
                + "\n\n"
                + "This page is generated; [activities](../activities.md) has all services, and"
                + " tells how to read it.\n\n"
                + specs.stream().map(ActivitiesPage::entry).collect(Collectors.joining("\n"));
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
