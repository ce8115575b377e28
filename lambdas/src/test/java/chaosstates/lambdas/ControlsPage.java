package chaosstates.lambdas;

import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Parameter;
import chaosstates.iam.IamNeed;
import chaosstates.testing.Prose;
import java.util.List;
import java.util.stream.Collectors;

/** The reference of all controls: an entry for each, always of the same shape. */
final class ControlsPage {

    private static final String INTRODUCTION =
            """
            # Controls

            Controls are called before and after parts of a run, or change the plan of a run. This page is generated from
            the controls' specs. Functions, roles and checks follow from the specs, too. [How controls work](controls-guide.md)
            describes their places, their order and their effects.

            An experiment names a control by the module of its provider, as in the Chaos Toolkit. The controls of
            `chaosaddons` are the Chaos Toolkit's add-ons. The controls of `chaosstates` are our own, and the Chaos Toolkit
            leaves them out.

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

        %s

        %s

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
                        spec.parameters().isEmpty() ? "None." : arguments(spec),
                        Prose.wrapped("**Called at.** " + hooks(spec), ""),
                        Prose.wrapped("**Effect.** " + spec.page().effect(), ""),
                        spec.iam().isEmpty()
                                ? "None."
                                : spec.iam().stream()
                                        .map(ControlsPage::permission)
                                        .collect(Collectors.joining("\n")),
                        spec.page().example());
    }

    private static String hooks(ControlSpec spec) {
        return spec.hooks().isEmpty()
                ? "No part of a run: the control is part of the plan."
                : Hook.list(spec.hooks())
                        + "; given up after "
                        + spec.timeoutSeconds()
                        + " seconds.";
    }

    private static String arguments(ControlSpec spec) {
        return spec.parameters().stream()
                .map(ControlsPage::argument)
                .collect(Collectors.joining("\n"));
    }

    private static String argument(Parameter parameter) {
        String item =
                "- `%s` (%s%s): %s"
                        .formatted(
                                parameter.name(),
                                parameter.type().label(),
                                parameter.required()
                                        ? ", required"
                                        : parameter
                                                .fallback()
                                                .map(", default `%s`"::formatted)
                                                .orElse(""),
                                parameter.description());
        return Prose.wrapped(item, "  ");
    }

    private static String permission(IamNeed need) {
        return "- `%s` on `%s`".formatted(String.join("`, `", need.actions()), need.resource());
    }
}
