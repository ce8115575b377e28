package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.check.lookup.Meant;
import chaosstates.check.lookup.Originals;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A function that an experiment calls has to be in the catalogue. */
final class Functions implements Check {

    private static final String REFERENCE = "docs/activities.md lists what can be called";

    /** Function that calls operations of AWS by their names. */
    private static final String ANY_OPERATION = "chaosstates.aws.actions.call";

    /** Names of a module's functions that a hint has room for. */
    private static final int MOST_NAMES = 12;

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        List<Activities.Call> unknown =
                Activities.calls(experiment)
                        .filter(Activities.Call::isNamed)
                        .filter(call -> catalogue.find(call.function().activityId()).isEmpty())
                        .filter(call -> catalogue.python().find(call.function().module()).isEmpty())
                        .toList();
        if (unknown.isEmpty()) {
            return Stream.empty();
        }
        Known known = new Known(catalogue, Originals.ids());
        return unknown.stream().map(known::problem);
    }

    /**
     * Functions that exist.
     *
     * @param originals those of chaostoolkit-aws
     */
    private record Known(Catalogue catalogue, Set<String> originals) {

        Problem problem(Activities.Call call) {
            PythonProvider function = call.function();
            String id = function.activityId();
            Optional<String> meant =
                    new Meant(catalogue.ids(), originals)
                            .of(id)
                            .map(it -> "did you mean `" + it + "`?");
            if (originals.contains(id)) {
                return Problem.error(
                        modules().contains(function.module())
                                ? CheckKind.UNKNOWN_FUNCTION
                                : CheckKind.UNKNOWN_MODULE,
                        call.place("func"),
                        "`%s` of chaostoolkit-aws does not exist here yet".formatted(id),
                        "run it with the Chaos Toolkit itself, or write it as an activity of"
                                + " your own");
            }
            if (modules().contains(function.module())) {
                return Problem.error(
                        CheckKind.UNKNOWN_FUNCTION,
                        call.place("func"),
                        "`%s` has no function `%s`%s"
                                .formatted(function.module(), function.function(), nowhere(id)),
                        meant.orElseGet(() -> contents(function.module())));
            }
            if (meant.isPresent() || extensions().contains(extension(function.module()))) {
                return Problem.error(
                        CheckKind.UNKNOWN_MODULE,
                        call.place("module"),
                        "there is no module `%s`%s".formatted(function.module(), nowhere(id)),
                        meant.orElseGet(() -> modulesOfService(function.module())));
            }
            return ofNoExtension(call);
        }

        private Problem ofNoExtension(Activities.Call call) {
            PythonProvider function = call.function();
            return Problem.error(
                    CheckKind.UNKNOWN_EXTENSION,
                    call.place("module"),
                    "`%s` belongs to an extension that Chaos States does not have"
                            .formatted(function.module()),
                    ofPython(function)
                            .orElseGet(
                                    () ->
                                            "use `http`, or a function of "
                                                    + String.join(", ", extensions())
                                                    + ": "
                                                    + REFERENCE
                                                    + "; a jar of your own: --extension"));
        }

        /** Says what does the work of a function of Python's own library. */
        private static Optional<String> ofPython(PythonProvider function) {
            String module = function.module().split("\\.")[0];
            return switch (module) {
                case "os", "shutil", "pathlib", "glob", "subprocess", "platform" ->
                        Optional.of(
                                "use a provider of type `process`"
                                        + (function.function().contains("exists")
                                                        || function.function().startsWith("is")
                                                ? ", e.g. {\"type\": \"process\", \"path\":"
                                                        + " \"test\", \"arguments\": [\"-e\","
                                                        + " \"FILE\"]}"
                                                : ""));
                case "time" ->
                        Optional.of("use `pauses` of an activity: \"pauses\": {\"after\": 30}");
                case "requests", "urllib", "urllib3", "httpx", "http" ->
                        Optional.of("use a provider of type `http`");
                case "builtins", "random", "math", "json", "socket", "string", "datetime" ->
                        Optional.of("use a provider of type `process` or `http`");
                default -> Optional.empty();
            };
        }

        private static String nowhere(String id) {
            return id.startsWith("chaosaws.") ? ", here or in chaostoolkit-aws" : " here";
        }

        private String contents(String module) {
            List<String> names =
                    catalogue.ids().stream()
                            .filter(id -> id.contains(".") && moduleOf(id).equals(module))
                            .map(id -> "`" + id.substring(module.length() + 1) + "`")
                            .sorted()
                            .toList();
            return (names.size() > MOST_NAMES
                            ? REFERENCE
                            : "it has " + String.join(", ", names) + ": " + REFERENCE)
                    + anyOperation(module);
        }

        /** Points to what does the rest of AWS, where it is there. */
        private String anyOperation(String module) {
            return module.startsWith("chaosaws.") && catalogue.find(ANY_OPERATION).isPresent()
                    ? "; `%s` calls other operations of AWS: docs/any-operation.md"
                            .formatted(ANY_OPERATION)
                    : "";
        }

        /** Lists the modules of the service that the name begins with, if there are any. */
        private String modulesOfService(String module) {
            String service = module.contains(".") ? moduleOf(module) : module;
            String names =
                    modules().stream()
                            .filter(it -> it.startsWith(service + ".") && service.contains("."))
                            .map(it -> "`" + it + "`")
                            .collect(Collectors.joining(", "));
            return names.isEmpty()
                    ? REFERENCE + anyOperation(module)
                    : "there are " + names + ": " + REFERENCE;
        }

        private Set<String> modules() {
            return catalogue.ids().stream()
                    .filter(id -> id.contains("."))
                    .map(Known::moduleOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Set<String> extensions() {
            return modules().stream()
                    .map(Known::extension)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static String moduleOf(String id) {
            return id.substring(0, id.lastIndexOf('.'));
        }

        private static String extension(String module) {
            return module.split("\\.", 2)[0];
        }
    }
}
