package chaosstates.check;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.Activities;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import chaosstates.model.ActivityType;
import chaosstates.model.Experiment;
import chaosstates.model.Figure;
import chaosstates.model.MetricWatch;
import chaosstates.model.Objective;
import chaosstates.model.Reference;
import chaosstates.model.Watch;
import chaosstates.problem.CheckKind;
import chaosstates.problem.Location;
import chaosstates.problem.Problem;
import chaosstates.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Watches of what can't be watched, and objectives that no look can tell. */
final class Watches implements Check {

    @Override
    public Stream<Problem> problems(Experiment experiment, Catalogue catalogue) {
        List<Problem> problems = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Watch watch : experiment.watches()) {
            problems.addAll(problems(watch, experiment));
            if (names.contains(watch.name())) {
                problems.add(repeated(watch));
            }
            names.add(watch.name());
        }
        for (MetricWatch metric : experiment.metrics()) {
            if (names.contains(metric.name())) {
                problems.add(repeated(metric));
            }
            names.add(metric.name());
        }
        return problems.stream();
    }

    private static List<Problem> problems(Watch watch, Experiment experiment) {
        List<Problem> problems = new ArrayList<>();
        Optional<Activity> probe = experiment.resolve(watch.probe());
        if (probe.isEmpty()) {
            problems.add(unknown(watch, experiment));
        }
        probe.flatMap(found -> unfit(watch, found)).ifPresent(problems::add);
        watch.objectives().stream()
                .filter(objective -> isTooFine(objective, watch))
                .map(objective -> tooFine(objective, watch))
                .forEach(problems::add);
        return problems;
    }

    private static Problem unknown(Watch watch, Experiment experiment) {
        List<String> probes =
                experiment
                        .activities()
                        .filter(activity -> activity.type() == ActivityType.PROBE)
                        .map(Activity::name)
                        .toList();
        return Problem.error(
                CheckKind.UNRESOLVED_REFERENCE,
                place(watch),
                "no probe is called `" + watch.name() + "`",
                probes.contains(watch.name())
                        ? "a watch, an effect or a wait has a probe of that name for itself: repeat"
                                + " the whole probe"
                        : Spelling.hint(
                                watch.name(),
                                probes,
                                "give the name of a probe of the hypothesis or the method, or a"
                                        + " whole probe"));
    }

    private static Optional<Problem> unfit(Watch watch, Activity probe) {
        if (probe.type() != ActivityType.PROBE) {
            return Optional.of(
                    problem(
                            watch,
                            "`" + probe.name() + "` is an action, and a watch asks all the time",
                            "watch a probe"));
        }
        boolean isJudged =
                watch.probe() instanceof Activity
                        || probe.tolerance().filter(it -> !it.equals(Json.ofNull())).isPresent();
        return isJudged
                ? Optional.empty()
                : Optional.of(
                        problem(
                                watch,
                                "`" + probe.name() + "` has no tolerance, so no look is a miss",
                                "give the probe a `tolerance`"));
    }

    private static Problem repeated(Watch watch) {
        return problem(
                watch,
                "`" + watch.name() + "` is watched already",
                "join the objectives in one watch, or give a probe of another name");
    }

    private static Problem repeated(MetricWatch metric) {
        return Problem.error(
                CheckKind.WATCH,
                metric.at(),
                "`" + metric.name() + "` is watched already",
                "give the metric a `name` of its own");
    }

    private static Problem problem(Watch watch, String message, String hint) {
        return Problem.error(CheckKind.WATCH, place(watch), message, hint);
    }

    private static boolean isTooFine(Objective objective, Watch watch) {
        boolean isBetweenLooks =
                objective.figure() == Figure.LONGEST_OUTAGE
                        || objective.figure() == Figure.RECOVERY;
        return isBetweenLooks && objective.bound() > 0 && objective.bound() < watch.every();
    }

    private static Problem tooFine(Objective objective, Watch watch) {
        return Problem.error(
                CheckKind.OBJECTIVE,
                objective.at(),
                "`%s` is finer than the watch looks: every %s seconds"
                        .formatted(objective.figure().key(), shown(watch.every())),
                "look more often, allow at least the time between two looks, or none at all: 0");
    }

    private static String shown(double seconds) {
        return seconds == Math.rint(seconds)
                ? String.valueOf((long) seconds)
                : String.valueOf(seconds);
    }

    private static Location place(Watch watch) {
        return switch (watch.probe()) {
            case Activity own -> Activities.place(own);
            case Reference named ->
                    named.source().get("ref").map(Json::at).orElse(named.source().at());
        };
    }
}
