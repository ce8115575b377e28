package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.model.Experiment;
import chaosstates.model.python.Dependency;
import chaosstates.model.python.PythonRuntime;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.stream.Stream;

/** Packages and version of {@code runtime.python} have to be such that may be installed. */
final class PythonDependencies implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        PythonRuntime runtime = PythonRuntime.of(experiment.source());
        return Stream.concat(
                runtime.dependencies().stream().flatMap(PythonDependencies::refused),
                version(runtime));
    }

    private static Stream<Problem> refused(Dependency dependency) {
        return dependency.refusal().stream()
                .map(
                        refusal ->
                                Problem.error(
                                        CheckKind.PYTHON_DEPENDENCY,
                                        dependency.at(),
                                        "the dependency %s".formatted(refusal.why()),
                                        refusal.hint()));
    }

    private static Stream<Problem> version(PythonRuntime runtime) {
        return runtime.version().stream()
                .filter(
                        text ->
                                !text.value().strip().matches("[0-9]+(\\.[0-9]+){1,2}")
                                        || !PythonRuntime.VERSIONS.contains(runtime.minorVersion()))
                .map(
                        text ->
                                Problem.error(
                                        CheckKind.PYTHON_VERSION,
                                        text.at(),
                                        "the Chaos Toolkit and Lambda have no Python `%s` in common"
                                                .formatted(text.value()),
                                        "write one of `"
                                                + String.join("`, `", PythonRuntime.VERSIONS)
                                                + "`"));
    }
}
