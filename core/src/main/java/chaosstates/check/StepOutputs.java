package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Steps;
import chaosstates.json.Json;
import chaosstates.json.JsonString;
import chaosstates.jsonpath.JsonPath;
import chaosstates.model.Experiment;
import chaosstates.model.Output;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Outputs of steps: each comes from a step that runs before every use of it. */
final class StepOutputs implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        Steps steps = new Steps(experiment);
        List<Output> outputs = experiment.chaining().outputs();
        List<Problem> problems = new ArrayList<>();
        Set<String> taken = new HashSet<>(Placeholders.declared(experiment));
        for (Output output : outputs) {
            given(output, steps).ifPresent(problems::add);
            path(output).ifPresent(problems::add);
            name(output, taken).ifPresent(problems::add);
            taken.add(output.as());
        }
        OutputUses uses = OutputUses.of(experiment, steps);
        uses.tooEarly().forEach(use -> problems.add(tooEarly(use)));
        outputs.stream()
                .filter(output -> !uses.names().contains(output.as()))
                .forEach(output -> problems.add(unused(output)));
        outputs.stream()
                .filter(output -> isGivenLate(output, experiment, steps))
                .forEach(output -> problems.add(givenLate(output)));
        return problems.stream();
    }

    /** Tells whether a run may have something to undo, and not yet what a rollback needs. */
    private static boolean isGivenLate(Output output, Experiment experiment, Steps steps) {
        List<String> before = steps.method().subList(0, steps.first(output.of()).orElse(0));
        return before.stream().anyMatch(steps.actions()::contains)
                && experiment.rollbacks().stream()
                        .flatMap(entry -> Placeholders.texts(entry.source()))
                        .flatMap(Placeholders::names)
                        .anyMatch(output.as()::equals);
    }

    private static Problem givenLate(Output output) {
        return Problem.warning(
                CheckKind.OUTPUT_USE,
                at(output, "of"),
                "a run that ends before `%s` can't play the rollbacks that need `${%s}`"
                        .formatted(output.of(), output.as()),
                "let the step that gives it come before the first action");
    }

    private static Optional<Problem> given(Output output, Steps steps) {
        Location at = at(output, "of");
        if (!steps.method().contains(output.of())) {
            return Optional.of(
                    steps.unknown(
                            output.of(), at, steps.method(), "the name of a step of the method"));
        }
        return steps.background(output.of())
                .map(
                        step ->
                                Problem.error(
                                        CheckKind.STEP_NAME,
                                        at,
                                        "`%s` runs in the background: what follows can't have its"
                                                        .formatted(output.of())
                                                + " output",
                                        "remove its `background`"));
    }

    private static Optional<Problem> path(Output output) {
        return JsonPath.mistake(output.path())
                .map(
                        mistake ->
                                Problem.error(
                                        CheckKind.OUTPUT,
                                        at(output, "query"),
                                        "`%s` is no JSON path: %s"
                                                .formatted(output.path(), mistake),
                                        "a path as in tolerances, e.g. $.DBClusters[0].Status; `$`"
                                                + " is the whole output"));
    }

    private static Optional<Problem> name(Output output, Set<String> taken) {
        return Optional.of(output.as())
                .filter(taken::contains)
                .map(
                        name ->
                                Problem.error(
                                        CheckKind.OUTPUT,
                                        at(output, "as"),
                                        "`%s` is declared already: in the configuration, among the"
                                                        .formatted(name)
                                                + " secrets, or by another output",
                                        "choose another name"));
    }

    private static Problem tooEarly(JsonString text) {
        return Problem.error(
                CheckKind.OUTPUT_USE,
                text.at(),
                "`" + text.value() + "` names an output that is not known here",
                "use it in what comes after the step that gives it: steps of the method, their"
                        + " effects and waits, and rollbacks");
    }

    private static Problem unused(Output output) {
        return Problem.warning(
                CheckKind.OUTPUT_USE,
                at(output, "as"),
                "nothing uses `${" + output.as() + "}`; without it the method goes no further",
                "remove the output, or use it in a later step or a rollback");
    }

    private static Location at(Output output, String key) {
        return output.source().get(key).map(Json::at).orElse(output.source().at());
    }

    /**
     * Uses of outputs.
     *
     * @param names of the outputs that anything uses
     * @param tooEarly texts that name an output where it is not known
     */
    private record OutputUses(Set<String> names, List<JsonString> tooEarly) {

        static OutputUses of(Experiment experiment, Steps steps) {
            OutputUses uses = new OutputUses(new HashSet<>(), new ArrayList<>());
            Set<String> outputs = OutputScopes.names(experiment);
            if (!outputs.isEmpty()) {
                OutputScopes.of(experiment, steps)
                        .forEach(
                                scope ->
                                        scope.texts()
                                                .forEach(
                                                        text ->
                                                                uses.add(
                                                                        text,
                                                                        scope.known(),
                                                                        outputs)));
            }
            return uses;
        }

        private void add(JsonString text, Set<String> known, Set<String> outputs) {
            List<String> used = Placeholders.names(text).filter(outputs::contains).toList();
            names.addAll(used);
            if (!known.containsAll(used) && !tooEarly.contains(text)) {
                tooEarly.add(text);
            }
        }
    }
}
