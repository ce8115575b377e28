package chaosstates.cli.session;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlCheck;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.interpreter.PythonWorker;
import chaosstates.lambdas.api.PythonAnswer;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonAnswer.Interrupted;
import chaosstates.lambdas.api.PythonAnswer.Invalid;
import chaosstates.lambdas.api.PythonAnswer.Output;
import chaosstates.lambdas.api.PythonAnswer.Played;
import chaosstates.lambdas.api.PythonValidation;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Validation of controls by themselves: a module of Python may say what is wrong with a
 * declaration. That runs its code, so it is done where the experiment is about to run only.
 */
record OwnValidation(PythonWorker python, Catalogue catalogue) {

    List<Problem> problems(Experiment experiment) {
        return python.isNowhere()
                ? List.of()
                : experiment
                        .allControls()
                        .filter(control -> PythonNeeds.isPython(control, catalogue))
                        .flatMap(this::problem)
                        .toList();
    }

    private Stream<Problem> problem(Control control) {
        PythonAnswer answer = python.call(new PythonValidation(control.module(), control.source()));
        return objection(answer).stream()
                .map(
                        message ->
                                ControlCheck.wrong(
                                        control.source(),
                                        "`%s` does not take the control `%s`: %s"
                                                .formatted(
                                                        control.module(), control.name(), message),
                                        "see the documentation of the control"));
    }

    /** A module that can't be imported leaves its hooks out, here as in the Chaos Toolkit. */
    private static Optional<String> objection(PythonAnswer answer) {
        return switch (answer) {
            case Failed(String message) -> Optional.of(message);
            case Interrupted(String message) -> Optional.of(message);
            case Invalid _, Played _, Output _ -> Optional.empty();
        };
    }
}
