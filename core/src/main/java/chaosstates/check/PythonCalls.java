package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonFunction;
import chaosstates.catalogue.PythonModule;
import chaosstates.check.lookup.Activities;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.model.Experiment;
import chaosstates.model.python.KnownModules;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A function of Python has to be there, as far as the source of its module tells. Where a source
 * does not tell, nothing is refused.
 */
final class PythonCalls implements Check {

    /** Names of a module's functions, or of modules, that a hint has room for. */
    private static final int MOST_NAMES = 12;

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Stream.concat(
                Activities.calls(experiment)
                        .filter(Activities.Call::isNamed)
                        .filter(call -> PythonNeeds.isPython(call.function(), catalogue))
                        .flatMap(
                                call ->
                                        catalogue.python().find(call.function().module()).stream()
                                                .flatMap(module -> problem(call, module).stream())),
                broken(experiment, catalogue));
    }

    private static Optional<Problem> problem(Activities.Call call, PythonModule module) {
        return switch (module) {
            case PythonModule.Missing missing ->
                    Optional.of(missing(missing, call.place("module"), ""));
            case PythonModule.Unread unread -> Optional.of(unread(unread, call.place("module")));
            case PythonModule.Broken broken -> Optional.empty();
            case PythonModule.Source source -> problem(call, source);
        };
    }

    /** Returns the problem of a module that is not there. */
    static Problem missing(PythonModule.Missing missing, Location at, String otherwise) {
        return Problem.error(
                missing.isOfKnownPackage() ? CheckKind.UNKNOWN_MODULE : CheckKind.UNKNOWN_EXTENSION,
                at,
                missing.release()
                        .map(release -> "%s has no module `%s`".formatted(release, missing.name()))
                        .orElseGet(
                                () -> "there is no Python module `%s`".formatted(missing.name())),
                Spelling.closest(missing.name(), missing.siblings())
                        .map(meant -> "did you mean `" + meant + "`?")
                        .or(() -> Optional.of(otherwise).filter(hint -> !hint.isEmpty()))
                        .orElseGet(() -> remedy(missing)));
    }

    private static String remedy(PythonModule.Missing missing) {
        if (missing.isOfKnownPackage()) {
            String are = missing.siblings().size() == 1 ? "there is" : "there are";
            return listed(are, missing.siblings()).orElse("look at the package's documentation");
        }
        return KnownModules.distribution(missing.name())
                .map(
                        distribution ->
                                "add `%s` to `dependencies` of `runtime.python`"
                                        .formatted(distribution))
                .orElse(
                        "name its package in `dependencies` of `runtime.python`, or put the module"
                                + " beside the experiment; a jar of your own: --extension");
    }

    /** Returns the warning that nobody could look. */
    static Problem unread(PythonModule.Unread unread, Location at) {
        return Problem.warning(
                CheckKind.PYTHON_UNREAD,
                at,
                "what is called here can't be looked up: " + unread.why(),
                unread.hint());
    }

    private static Optional<Problem> problem(Activities.Call call, PythonModule.Source source) {
        String name = call.function().function();
        return source.function(name)
                .map(function -> uncallable(function, source, call.place("func")))
                .orElseGet(() -> Optional.of(absent(name, source, call.place("func"))));
    }

    private static Problem absent(String name, PythonModule.Source source, Location at) {
        return Problem.error(
                CheckKind.UNKNOWN_FUNCTION,
                at,
                "%s has no function `%s`".formatted(source.title(), name),
                Spelling.hint(
                        name,
                        source.offered(),
                        listed("it has", source.offered())
                                .orElse("look at the module's documentation")));
    }

    private static Optional<String> listed(String beginning, List<String> names) {
        return names.isEmpty() || names.size() > MOST_NAMES
                ? Optional.empty()
                : Optional.of(beginning + " `" + String.join("`, `", names) + "`");
    }

    private static Optional<Problem> uncallable(
            PythonFunction function, PythonModule.Source source, Location at) {
        return switch (function.kind()) {
            case FUNCTION -> Optional.empty();
            case COROUTINE ->
                    Optional.of(
                            Problem.error(
                                    CheckKind.NO_PYTHON_FUNCTION,
                                    at,
                                    "`%s` of %s is an `async def`, which nobody awaits"
                                            .formatted(function.name(), source.title()),
                                    "call it by `asyncio.run` in a function of your own"));
            case VALUE ->
                    Optional.of(
                            Problem.error(
                                    CheckKind.NO_PYTHON_FUNCTION,
                                    at,
                                    "`%s` of %s is no function"
                                            .formatted(function.name(), source.title()),
                                    listed("it has", source.offered())
                                            .orElse("look at the module's documentation")));
        };
    }

    /** Lists the modules that Python can't read, each once, at the place of the mistake. */
    private static Stream<Problem> broken(Experiment experiment, Catalogue catalogue) {
        return PythonNeeds.of(experiment, List.of(), catalogue).modules().keySet().stream()
                .flatMap(name -> catalogue.python().find(name).stream())
                .filter(PythonModule.Broken.class::isInstance)
                .map(PythonModule.Broken.class::cast)
                .map(
                        broken ->
                                Problem.error(
                                        CheckKind.PYTHON_SYNTAX,
                                        broken.at(),
                                        "Python can't read the module `%s`: %s"
                                                .formatted(broken.name(), broken.message()),
                                        "correct the module"));
    }
}
