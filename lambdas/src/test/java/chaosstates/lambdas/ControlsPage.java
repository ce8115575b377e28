package chaosstates.lambdas;

import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Parameter;
import chaosstates.iam.IamNeed;
import java.util.List;
import java.util.stream.Collectors;

/** The reference of all controls: an entry for each, always of the same shape. */
final class ControlsPage {

    private static final String INTRODUCTION =
            """
            # Controls

            What is called before and after parts of a run, or changes what it consists of. This page is generated from the controls' specs, from which the functions, their roles and the checks follow,
            too. [How controls work](controls-guide.md) says where they may stand, in which order they are called and what they may do.

            In an experiment a control is found by the module of its provider, as in the Chaos Toolkit. Those of `chaosaddons` are the Chaos Toolkit's add-ons; those of `chaosstates` are our own, and
            the Chaos Toolkit leaves them out.

            """;

    private ControlsPage() {}

    static String of(List<ControlSpec> specs) {
        return INTRODUCTION
                + specs.stream().map(ControlsPage::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(ControlSpec spec) {
        return """
        ## %s

        %s

        **Arguments**

        %s

        **Called at.** %s

        **Effect.** %s

        **Permissions**

        %s

        **Example**

        ```json
        %s
        ```
        """
                .formatted(
                        spec.id(),
                        spec.summary(),
                        spec.parameters().isEmpty() ? "None." : table(spec),
                        spec.hooks().isEmpty()
                                ? "Nothing: it is part of the plan."
                                : Hook.list(spec.hooks())
                                        + "; given up after "
                                        + spec.timeoutSeconds()
                                        + " seconds.",
                        spec.effect(),
                        spec.iam().isEmpty()
                                ? "None."
                                : spec.iam().stream()
                                        .map(ControlsPage::permission)
                                        .collect(Collectors.joining("\n")),
                        spec.example());
    }

    private static String table(ControlSpec spec) {
        return "| name | type | default | |\n|---|---|---|---|\n"
                + spec.parameters().stream()
                        .map(ControlsPage::row)
                        .collect(Collectors.joining("\n"));
    }

    private static String row(Parameter parameter) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        parameter.name(),
                        parameter.type().label(),
                        parameter.required()
                                ? "required"
                                : parameter.fallback().map(it -> "`" + it + "`").orElse(""),
                        parameter.description());
    }

    private static String permission(IamNeed need) {
        return "- `%s` on `%s`".formatted(String.join("`, `", need.actions()), need.resource());
    }
}
