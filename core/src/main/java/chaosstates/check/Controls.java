package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlCheck;
import chaosstates.catalogue.PythonModule;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A control has to be one that exists here, or refer to one of the experiment's. */
final class Controls implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Activities.controls(experiment)
                .flatMap(
                        control ->
                                Stream.of(
                                                reference(control, experiment).stream(),
                                                module(control, catalogue).stream(),
                                                its(control, catalogue),
                                                unread(control, catalogue),
                                                planned(control, catalogue))
                                        .flatMap(problems -> problems));
    }

    private static Optional<Problem> reference(Control control, Experiment experiment) {
        List<String> names =
                experiment.controls().stream()
                        .filter(declared -> declared.reference().isEmpty())
                        .map(Control::name)
                        .toList();
        return control.reference()
                .filter(name -> !names.contains(name))
                .map(
                        name ->
                                Problem.error(
                                        CheckKind.UNRESOLVED_REFERENCE,
                                        control.source().get("ref").map(Json::at).orElseThrow(),
                                        "no control of the experiment is called `" + name + "`",
                                        Spelling.hint(
                                                name,
                                                names,
                                                "declare it in the experiment's own `controls`")));
    }

    private static Optional<Problem> module(Control control, Catalogue catalogue) {
        return Optional.of(control)
                .filter(declared -> catalogue.control(declared.module()).isEmpty())
                .filter(declared -> !isBroken(declared, catalogue))
                .map(declared -> unknown(declared, catalogue));
    }

    /** A module that Python can't read is told of at the place of the mistake. */
    private static boolean isBroken(Control control, Catalogue catalogue) {
        return catalogue
                .python()
                .find(control.module())
                .filter(PythonModule.Broken.class::isInstance)
                .isPresent();
    }

    private static Problem unknown(Control declared, Catalogue catalogue) {
        Optional<String> meant =
                Spelling.closest(declared.module(), catalogue.controls().keySet())
                        .map(name -> "did you mean `" + name + "`?");
        return catalogue
                .python()
                .find(declared.module())
                .filter(PythonModule.Missing.class::isInstance)
                .map(PythonModule.Missing.class::cast)
                .map(it -> PythonCalls.missing(it, declared.place(), meant.orElse("")))
                .orElseGet(
                        () ->
                                Problem.error(
                                        CheckKind.UNKNOWN_CONTROL,
                                        declared.place(),
                                        "there is no control `%s` here"
                                                .formatted(declared.module()),
                                        meant.orElse(
                                                "docs/controls.md lists the existing controls")));
    }

    /** Tells of a module that nobody could look at. */
    private static Stream<Problem> unread(Control control, Catalogue catalogue) {
        return catalogue.python().find(control.module()).stream()
                .filter(PythonModule.Unread.class::isInstance)
                .map(it -> PythonCalls.unread((PythonModule.Unread) it, control.place()));
    }

    /** Lists the problems that only the control itself can find. */
    private static Stream<Problem> its(Control control, Catalogue catalogue) {
        return catalogue.control(control.module()).stream()
                .flatMap(spec -> spec.check().problems(control));
    }

    /** Lists placeholders in arguments of planned controls; only functions see the values. */
    private static Stream<Problem> planned(Control control, Catalogue catalogue) {
        boolean isPlanned =
                Optional.ofNullable(catalogue.controls().get(control.module()))
                        .filter(spec -> spec.hooks().isEmpty())
                        .isPresent();
        return control.arguments().fields().values().stream()
                .filter(value -> isPlanned && ControlCheck.isPlaceholder(value))
                .map(
                        value ->
                                Problem.error(
                                        CheckKind.CONTROL_PLACEHOLDER,
                                        value.at(),
                                        ("`%s` can't be filled in: the plan uses the control"
                                                        + " before values are known")
                                                .formatted(((JsonString) value).value()),
                                        "write the value itself"));
    }
}
