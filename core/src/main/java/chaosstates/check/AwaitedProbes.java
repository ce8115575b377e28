package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Steps;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.model.Awaiting;
import chaosstates.model.Experiment;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Effects and waits: each belongs to a step that is waited for, and asks a probe that is judged.
 */
final class AwaitedProbes implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        Steps steps = new Steps(experiment);
        return experiment.chaining().awaited().stream()
                .flatMap(
                        awaiting ->
                                Stream.of(
                                                step(awaiting, steps),
                                                probe(awaiting, experiment),
                                                rest(awaiting))
                                        .flatMap(Optional::stream));
    }

    private static Optional<Problem> step(Awaiting awaiting, Steps steps) {
        Location at = awaiting.source().get(awaiting.kind().of()).orElseThrow().at();
        List<String> known = names(awaiting, steps);
        if (!known.contains(awaiting.of())) {
            return Optional.of(steps.unknown(awaiting.of(), at, known, wanted(awaiting)));
        }
        return steps.background(awaiting.of())
                .map(
                        step ->
                                Problem.error(
                                        CheckKind.STEP_NAME,
                                        at,
                                        "`%s` runs in the background: nothing waits for it"
                                                .formatted(awaiting.of()),
                                        "let the step that follows wait: \"waits\": [{\"before\":"
                                                + " …}]"));
    }

    private static List<String> names(Awaiting awaiting, Steps steps) {
        return switch (awaiting.kind()) {
            case EFFECT -> steps.actions();
            case WAIT ->
                    Stream.concat(steps.method().stream(), steps.rollbacks().stream()).toList();
        };
    }

    private static String wanted(Awaiting awaiting) {
        return switch (awaiting.kind()) {
            case EFFECT -> "the name of an action of the method";
            case WAIT -> "the name of a step of the method or of a rollback";
        };
    }

    private static Optional<Problem> probe(Awaiting awaiting, Experiment experiment) {
        Json declared = awaiting.source().get("probe").orElseThrow();
        Optional<Activity> found = experiment.probe(awaiting);
        if (found.isEmpty()) {
            List<String> probes = probes(experiment);
            return Optional.of(
                    problem(
                            declared.at(),
                            "no probe is called `" + awaiting.probe() + "`",
                            Spelling.hint(
                                    awaiting.probe(),
                                    probes,
                                    "name a probe of the method or the hypothesis, or write the"
                                            + " probe itself")));
        }
        Activity probe = found.get();
        if (probe.type() == ActivityType.ACTION) {
            return Optional.of(
                    problem(
                            declared.at(),
                            "`" + probe.name() + "` is an action: asked again, it would act again",
                            "ask a probe"));
        }
        return probe.tolerance().isEmpty() && awaiting.own().isEmpty()
                ? Optional.of(
                        problem(
                                declared.at(),
                                "the probe `" + probe.name() + "` has no tolerance",
                                "give it the `tolerance` that is to be met"))
                : Optional.empty();
    }

    private static List<String> probes(Experiment experiment) {
        return Stream.concat(experiment.method().stream(), experiment.hypothesisProbes().stream())
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(activity -> activity.type() == ActivityType.PROBE)
                .map(Activity::name)
                .toList();
    }

    /** A rest that is longer than the time leaves one look. */
    private static Optional<Problem> rest(Awaiting awaiting) {
        return awaiting.every() <= awaiting.within()
                ? Optional.empty()
                : Optional.of(
                        Problem.warning(
                                CheckKind.AWAITED_PROBE,
                                awaiting.source().get("every").orElse(awaiting.source()).at(),
                                "the probe is asked once only: %d s is longer than the %d s in which"
                                                .formatted(awaiting.every(), awaiting.within())
                                        + " it has to be met",
                                "ask more often: a smaller `every`"));
    }

    private static Problem problem(Location at, String message, String hint) {
        return Problem.error(CheckKind.AWAITED_PROBE, at, message, hint);
    }
}
