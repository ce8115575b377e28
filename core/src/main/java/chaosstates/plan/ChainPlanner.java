package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.model.Activity;
import chaosstates.model.Awaiting;
import chaosstates.model.Chaining;
import chaosstates.model.Experiment;
import chaosstates.model.Output;
import chaosstates.substitution.UsedSecrets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plans what binds steps to each other: effects, waits and outputs. */
final class ChainPlanner {

    private final Experiment experiment;
    private final Chaining chaining;
    private final StateNames names;
    private final Function<Activity, ActivitySpec> spec;

    /** Names of the steps whose outputs are taken already: the first of a name gives them. */
    private final Set<String> given = new HashSet<>();

    ChainPlanner(
            Experiment experiment,
            Mode mode,
            StateNames names,
            Function<Activity, ActivitySpec> spec) {
        this.experiment = experiment;
        this.chaining = mode.rules() == Rules.OURS ? experiment.chaining() : Chaining.NONE;
        this.names = names;
        this.spec = spec;
    }

    /** Plans the bonds of a step. An activity that is bypassed has no effect and needs no wait. */
    Step.Chain chain(Phase phase, Activity activity, Treatment treatment) {
        if (phase != Phase.METHOD && phase != Phase.ROLLBACK) {
            return Step.Chain.NONE;
        }
        return new Step.Chain(
                awaited(Awaiting.Kind.WAIT, phase, activity, treatment),
                phase == Phase.METHOD
                        ? awaited(Awaiting.Kind.EFFECT, phase, activity, treatment)
                        : List.of(),
                Optional.empty(),
                phase == Phase.METHOD ? gives(activity.name()) : List.of(),
                needs(activity));
    }

    private List<Output> gives(String step) {
        return given.add(step) ? chaining.outputs(step) : List.of();
    }

    /** Lists the outputs that the placeholders of an activity name. */
    private List<String> needs(Activity activity) {
        Set<String> used = UsedSecrets.placeholders(activity.source());
        return chaining.outputs().stream().map(Output::as).filter(used::contains).toList();
    }

    private List<Step> awaited(Awaiting.Kind kind, Phase around, Activity of, Treatment treatment) {
        return treatment.isBypassed()
                ? List.of()
                : chaining.awaited(kind, of.name()).stream()
                        .flatMap(it -> awaited(it, around))
                        .toList();
    }

    private Stream<Step> awaited(Awaiting awaiting, Phase around) {
        return experiment.probe(awaiting).stream().map(probe -> awaited(awaiting, probe, around));
    }

    private Step awaited(Awaiting awaiting, Activity probe, Phase around) {
        boolean isEffect = awaiting.kind() == Awaiting.Kind.EFFECT;
        String state = names.unique((isEffect ? "Effect: " : "Wait: ") + probe.name());
        return new Step(
                new Step.Position(isEffect ? Phase.EFFECT : Phase.WAIT, state, 0, Optional.empty()),
                probe,
                spec.apply(probe),
                probe.tolerance(),
                Treatment.NONE,
                Step.Waits.NONE,
                EmbeddedControls.NONE,
                new Step.Chain(
                        List.of(),
                        List.of(),
                        Optional.of(
                                new Step.Limits(
                                        awaiting.of(),
                                        around,
                                        awaiting.within(),
                                        awaiting.every())),
                        List.of(),
                        needs(probe)));
    }
}
