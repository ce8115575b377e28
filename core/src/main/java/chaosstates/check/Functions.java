package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.Json;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A function that an experiment calls has to be in the catalogue. */
final class Functions implements Check {

    private static final String REFERENCE = "docs/activities.md lists what can be called";

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        return Activities.calls(experiment)
                .filter(call -> catalogue.find(call.function().activityId()).isEmpty())
                .map(call -> unknown(call, catalogue));
    }

    private static Problem unknown(Activities.Call call, Catalogue catalogue) {
        PythonProvider function = call.function();
        Location module = place(call, "module");
        Set<String> modules = modules(catalogue);
        if (modules.contains(function.module())) {
            return Problem.error(
                    CheckKind.UNKNOWN_FUNCTION,
                    place(call, "func"),
                    "`%s` has no function `%s`".formatted(function.module(), function.function()),
                    meant(function, catalogue).orElse(REFERENCE));
        }
        Optional<String> meant = meant(function, catalogue);
        if (meant.isPresent() || extensions(catalogue).contains(extension(function.module()))) {
            return Problem.error(
                    CheckKind.UNKNOWN_MODULE,
                    module,
                    "there is no module `" + function.module() + "` here",
                    meant.orElse(REFERENCE));
        }
        return Problem.error(
                CheckKind.UNKNOWN_EXTENSION,
                module,
                "`%s` belongs to an extension that Chaos States does not have"
                        .formatted(function.module()),
                Spelling.hint(
                        function.module(),
                        modules,
                        "use `http`, or a function of "
                                + String.join(", ", extensions(catalogue))
                                + ": "
                                + REFERENCE));
    }

    private static Location place(Activities.Call call, String key) {
        return call.provider().get(key).map(Json::at).orElse(call.provider().at());
    }

    /** A name that is nearly the same, else the same function of another module. */
    private static Optional<String> meant(PythonProvider function, Catalogue catalogue) {
        return Spelling.closest(function.activityId(), catalogue.ids())
                .or(
                        () ->
                                catalogue.ids().stream()
                                        .filter(id -> id.endsWith("." + function.function()))
                                        .min(String::compareTo))
                .map(id -> "did you mean `" + id + "`?");
    }

    private static Set<String> modules(Catalogue catalogue) {
        return catalogue.ids().stream()
                .filter(id -> id.contains("."))
                .map(id -> id.substring(0, id.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> extensions(Catalogue catalogue) {
        return modules(catalogue).stream()
                .map(Functions::extension)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String extension(String module) {
        return module.split("\\.", 2)[0];
    }
}
