package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModule.Trait;
import chaosstates.check.lookup.Activities;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import chaosstates.model.Experiment;
import chaosstates.model.python.KnownModules;
import chaosstates.model.python.PythonItem;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Warnings of what Python on this machine can do and a Python function in AWS can't, or does
 * otherwise. All of it is right in a local run.
 */
public final class PythonInAws {

    /** Modules whose functions work on files. */
    private static final Set<String> FILES = Set.of("os", "shutil", "pathlib", "glob", "tempfile");

    /** Text that names the machine on which it is read. */
    private static final Pattern LOOPBACK =
            Pattern.compile(
                    "(?is)(\\w+://)?([^/?#@\\s]*@)?(localhost|127(\\.[0-9]+){3}|\\[::1])(:[0-9]+)?"
                            + "([/?#].*)?");

    private PythonInAws() {}

    /** Lists the warnings for an experiment that is to be deployed. */
    public static Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        PythonNeeds needs = PythonNeeds.of(experiment, List.of(), catalogue);
        List<Activities.Call> calls =
                Activities.calls(experiment)
                        .filter(call -> PythonNeeds.isPython(call.function(), catalogue))
                        .toList();
        return Stream.of(
                        traits(needs, catalogue),
                        calls.stream().flatMap(PythonInAws::files),
                        calls.stream()
                                .flatMap(call -> texts(call.provider().object("arguments")))
                                .flatMap(PythonInAws::onItself),
                        texts(needs.isEmpty() ? JsonObject.EMPTY : experiment.configuration())
                                .flatMap(PythonInAws::onItself),
                        uncalled(experiment, needs))
                .flatMap(problems -> problems);
    }

    /** Warns of modules that are declared and not called: most are slips. */
    private static Stream<Problem> uncalled(Experiment experiment, PythonNeeds needs) {
        return PythonItem.modules(experiment.source())
                .filter(
                        declared ->
                                needs.modules().keySet().stream()
                                        .noneMatch(its -> PythonItem.isIn(declared.value(), its)))
                .map(
                        declared ->
                                Problem.warning(
                                        PlaceKind.PYTHON_UNCALLED,
                                        declared.at(),
                                        "nothing of the experiment calls `%s` in Python, so what is declared here is without effect"
                                                .formatted(declared.value()),
                                        Spelling.hint(
                                                declared.value(),
                                                needs.modules().keySet(),
                                                "name the modules of its activities and controls")));
    }

    private static Stream<Problem> traits(PythonNeeds needs, Catalogue catalogue) {
        return needs.modules().entrySet().stream()
                .flatMap(
                        module ->
                                catalogue.python().find(module.getKey()).stream()
                                        .filter(PythonModule.Source.class::isInstance)
                                        .map(PythonModule.Source.class::cast)
                                        .flatMap(source -> traits(source, module.getValue())));
    }

    private static Stream<Problem> traits(PythonModule.Source source, Location at) {
        return Stream.of(Trait.values())
                .filter(source.traits()::containsKey)
                .map(trait -> trait(trait, source, at));
    }

    private static Problem trait(Trait trait, PythonModule.Source source, Location at) {
        int line = source.traits().get(trait);
        return switch (trait) {
            case STATE ->
                    Problem.warning(
                            PlaceKind.PYTHON_STATE,
                            at,
                            "%s keeps values between calls, line %d"
                                    .formatted(source.title(), line),
                            "keep them outside, or declare nothing that depends on them");
            case PROGRAMS ->
                    Problem.warning(
                            PlaceKind.UNKNOWN_PROGRAM,
                            at,
                            "%s starts programs, line %d".formatted(source.title(), line),
                            "the function's image has none but Python and a shell with basic"
                                    + " tools");
        };
    }

    private static Stream<Problem> files(Activities.Call call) {
        return FILES.contains(KnownModules.root(call.function().module()))
                ? Stream.of(
                        Problem.warning(
                                PlaceKind.PYTHON_FILES,
                                call.place("module"),
                                "in AWS `%s` works on the files of the function itself"
                                        .formatted(call.function().activityId()),
                                "look at what serves the file, for instance by `http`"))
                : Stream.empty();
    }

    private static Stream<JsonString> texts(Json value) {
        return switch (value) {
            case JsonString text -> Stream.of(text);
            case JsonArray list -> list.items().stream().flatMap(PythonInAws::texts);
            case JsonObject object -> object.fields().values().stream().flatMap(PythonInAws::texts);
            default -> Stream.empty();
        };
    }

    private static Stream<Problem> onItself(JsonString text) {
        return LOOPBACK.matcher(text.value().strip()).matches()
                ? Stream.of(
                        Problem.warning(
                                PlaceKind.LOOPBACK,
                                text.at(),
                                "in AWS `%s` leads to the function itself".formatted(text.value()),
                                "name a host that the function can reach"))
                : Stream.empty();
    }
}
