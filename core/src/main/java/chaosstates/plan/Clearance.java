package chaosstates.plan;

import chaosstates.catalogue.Targets;
import chaosstates.model.ActivityType;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.model.Safety;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Conditions for beginning a run.
 *
 * @param targets what the run needs for itself, placeholders unresolved
 * @param alarms of which none may be in ALARM
 * @param safetyLever whether that of AWS FIS must not be engaged
 */
public record Clearance(List<String> targets, List<String> alarms, boolean safetyLever) {

    /** The name of the Task that asks for it. */
    public static final String STATE = "Clearance";

    public Clearance {
        targets = List.copyOf(targets);
        alarms = List.copyOf(alarms);
    }

    /**
     * Empty when there is nothing to ask for. Targets that the experiment does not declare are
     * those of its actions, as far as they are known; but the Chaos Toolkit knows none.
     *
     * @param steps of the method and the rollbacks
     */
    static Optional<Clearance> of(Experiment experiment, Stream<Step> steps, Rules rules) {
        Safety safety = experiment.safety();
        List<String> targets =
                safety
                        .targets()
                        .orElseGet(() -> rules == Rules.OURS ? derived(steps) : List.of())
                        .stream()
                        .distinct()
                        .toList();
        return targets.isEmpty() && !safety.hasStopConditions()
                ? Optional.empty()
                : Optional.of(new Clearance(targets, safety.alarms(), safety.safetyLever()));
    }

    private static List<String> derived(Stream<Step> steps) {
        return steps.filter(step -> step.activity().type() == ActivityType.ACTION)
                .filter(step -> !step.treatment().isBypassed())
                .flatMap(step -> targets(step).stream())
                .toList();
    }

    private static List<String> targets(Step step) {
        return step.activity().provider() instanceof PythonProvider function
                ? Targets.of(step.spec(), function.arguments())
                : List.of();
    }
}
