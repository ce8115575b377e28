package chaosstates.lambdas;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.ArgumentRules;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.Targets;
import chaosstates.iam.IamNeed;
import chaosstates.lambdas.api.Activity;
import chaosstates.testing.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference of all activities: a list of them, and a page for each service. */
final class ActivitiesPage {

    private ActivitiesPage() {}

    /** Renders the pages, by their names below {@code docs/}. */
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

    /** Names the service: {@code rds} for {@code chaosaws.rds.probes.cluster_status}. */
    private static String service(ActivitySpec spec) {
        String module = spec.id().replaceFirst("\\.\\w+$", "");
        return module.replaceFirst("\\.(actions|probes)$", "").replaceFirst(".*\\.", "");
    }

    private static String index(Map<String, List<ActivitySpec>> services) {
        return """
        # Activities

        This page lists the activities of experiments. Each service has a page of its own with arguments,
        results, errors, permissions and examples. The pages are generated from the activities' specs.
        Functions, roles and checks follow from the specs, too.

        In an experiment `chaosaws.rds.probes.cluster_status` is `"module": "chaosaws.rds.probes",
        "func": "cluster_status"`, as in the Chaos Toolkit; `http` and `process` are providers of their own.

        What none of them does, [any operation of AWS](any-operation.md) may.

        In *Permissions*, a name in braces is the argument of that name. A `*` stands for an argument, or a
        part of it, that is not known before the run. An action may then act only on resources with the tag
        `chaos-states` = `allowed`.

        """
                + services.entrySet().stream()
                        .map(service -> list(service.getKey(), service.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String list(String service, List<ActivitySpec> specs) {
        return "## " + service + "\n\n" + lines(specs, spec -> link(service, spec)) + "\n";
    }

    private static String link(String service, ActivitySpec spec) {
        return item(
                "[`%s`](activities/%s.md#%s): %s"
                        .formatted(spec.id(), service, anchor(spec), spec.summary()));
    }

    /** Returns the anchor of a heading with the activity's name. */
    private static String anchor(ActivitySpec spec) {
        return spec.id().replace(".", "");
    }

    private static String page(String service, List<ActivitySpec> specs) {
        return "# Activities: "
                + service
                + "\n\n"
                + "This page is generated. [Activities](../activities.md) lists all services, and"
                + " explains"
                + " this page.\n\n"
                + specs.stream().map(ActivitiesPage::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(ActivitySpec spec) {
        return """
        ## %s

        %s

        **Parameters**

        %s

        %s

        **Errors**

        %s

        **Permissions**

        %s

        **Target.** %s

        **Time.** A call is given up after %d seconds.

        %s

        **Example**

        ```json
        %s
        ```

        See <%s>.
        """
                .formatted(
                        spec.id(),
                        Prose.wrapped(kind(spec) + " " + spec.summary(), ""),
                        spec.parameters().isEmpty()
                                ? "None."
                                : lines(spec.parameters(), ActivitiesPage::parameter),
                        Prose.wrapped("**Result.** " + spec.page().result(), ""),
                        lines(spec.page().errors(), ActivitiesPage::item),
                        permissions(spec),
                        target(spec),
                        spec.timeoutSeconds(),
                        Prose.wrapped("**Undone by.** " + spec.page().undo(), ""),
                        spec.page().example(),
                        spec.page().seeAlso());
    }

    private static String permissions(ActivitySpec spec) {
        if (spec.rules() != ArgumentRules.NONE) {
            return "Those of the operation, on `resource`: see [any operation](../any-operation.md).";
        }
        return spec.iam().isEmpty() ? "None." : lines(spec.iam(), ActivitiesPage::permission);
    }

    private static String target(ActivitySpec spec) {
        if (spec.rules() != ArgumentRules.NONE && !spec.isProbe()) {
            return "The `resource`: no other run may have it meanwhile.";
        }
        return spec.isProbe()
                ? "None: a probe only looks."
                : Targets.of(spec)
                        .map("`%s`: no other run may have it meanwhile."::formatted)
                        .orElse("No known one.");
    }

    private static String kind(ActivitySpec spec) {
        return switch (spec.type().orElse(null)) {
            case PROBE -> "A probe.";
            case ACTION -> "An action.";
            case null -> "A probe or an action.";
        };
    }

    private static String parameter(Parameter parameter) {
        return item(
                "`%s` (%s%s%s): %s"
                        .formatted(
                                parameter.name(),
                                parameter.type().label(),
                                parameter.unit().map(" of %s"::formatted).orElse(""),
                                parameter.required()
                                        ? ", required"
                                        : parameter
                                                .fallback()
                                                .map(", default `%s`"::formatted)
                                                .orElse(""),
                                parameter.description()));
    }

    private static String permission(IamNeed need) {
        return item(
                "`%s` on `%s`%s%s"
                        .formatted(
                                String.join("`, `", need.actions()),
                                need.resource(),
                                need.argument()
                                        .map(it -> ", when `" + it + "` is given")
                                        .orElse(""),
                                need.widened().map(why -> ": " + why).orElse("")));
    }

    private static String item(String text) {
        return Prose.wrapped("- " + text, "  ");
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }
}
