package chaosstates.infra;

import chaosstates.activity.ActivitySpec;
import chaosstates.activity.ControlSpec;
import chaosstates.activity.IamStatement;
import chaosstates.activity.IamStatements;
import chaosstates.json.JsonObject;
import chaosstates.model.Moment;
import chaosstates.model.Safety;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.services.s3.IBucket;

/** The functions of an experiment and what each of them may do: data, nothing is made yet. */
final class FunctionSpecs {

    private static final String JOURNAL = "journal";
    private static final String CLEARANCE = "clearance";
    private static final String HYPOTHESIS = "hypothesis";
    private static final String HANDLERS = "chaosstates.lambdas.";
    private static final String EVENT_BUS = "default";
    private static final int GUARD_SECONDS = 300;

    private final CompiledExperiment experiment;
    private final ChaosExperimentProps props;
    private final OwnPermissions own;
    private final IBucket journals;
    private final Safety conditions;
    private final Map<String, FunctionUse> uses;

    FunctionSpecs(
            ChaosExperimentProps props, OwnPermissions own, Safety conditions, IBucket journals) {
        this.experiment = props.experiment();
        this.props = props;
        this.own = own;
        this.journals = journals;
        this.conditions = conditions;
        this.uses = experiment.functions();
    }

    /**
     * Those that the machines call.
     *
     * @throws IllegalArgumentException when they call an activity that the catalogue does not hold
     */
    List<FunctionSpec> called() {
        return uses.entrySet().stream().map(use -> called(use.getKey(), use.getValue())).toList();
    }

    private FunctionSpec called(String id, FunctionUse use) {
        return switch (id) {
            case JOURNAL -> journal(use);
            case CLEARANCE -> clearance(use);
            case HYPOTHESIS -> hypothesis(use);
            default ->
                    props.catalogue()
                            .control(id)
                            .map(control -> control(control, use))
                            .orElseGet(() -> activity(spec(id), use));
        };
    }

    private FunctionSpec activity(ActivitySpec spec, FunctionUse use) {
        return new FunctionSpec(
                spec.id(),
                HANDLERS + "ActivityHandler",
                spec.id() + ": " + spec.summary(),
                props.packages().activities(),
                Map.of("ACTIVITY", spec.id()),
                use.timeoutSeconds(),
                permissions(spec.id(), needs(use)));
    }

    /** The probes of a hypothesis in one function, which may do what any of them needs. */
    private FunctionSpec hypothesis(FunctionUse use) {
        String probes = String.join(",", use.arguments().keySet());
        return new FunctionSpec(
                HYPOTHESIS,
                HANDLERS + "HypothesisHandler",
                "Samples the hypothesis while the method goes on: " + probes,
                props.packages().activities(),
                Map.of("ACTIVITIES", probes),
                use.timeoutSeconds(),
                permissions(HYPOTHESIS, needs(use)));
    }

    private FunctionSpec control(ControlSpec spec, FunctionUse use) {
        Stream<IamStatement> needs =
                IamStatements.of(
                        spec.iam(),
                        use.arguments().getOrDefault(spec.id(), List.of()),
                        configuration())
                        .stream();
        boolean isToldWhatCame =
                spec.hooks().stream().anyMatch(hook -> hook.moment() == Moment.AFTER);
        return new FunctionSpec(
                spec.id(),
                HANDLERS + "ControlHandler",
                spec.id() + ": " + spec.summary(),
                props.packages().controls(),
                Map.of("CONTROL", spec.id()),
                use.timeoutSeconds(),
                permissions(
                        spec.id(),
                        Stream.concat(
                                needs, isToldWhatCame ? Stream.of(own.history()) : Stream.of())));
    }

    private FunctionSpec journal(FunctionUse use) {
        return new FunctionSpec(
                JOURNAL,
                HANDLERS + "JournalHandler",
                "Folds an execution's history into its journal",
                props.packages().journal(),
                Map.of("JOURNAL_BUCKET", journals.getBucketName(), "EVENT_BUS", EVENT_BUS),
                use.timeoutSeconds(),
                own.journal(EVENT_BUS));
    }

    private FunctionSpec clearance(FunctionUse use) {
        return new FunctionSpec(
                CLEARANCE,
                HANDLERS + "ClearanceHandler",
                "Refuses a run while an alarm is on, or another run has the target",
                props.packages().journal(),
                Map.of("JOURNAL_BUCKET", journals.getBucketName()),
                use.timeoutSeconds(),
                own.clearance(conditions));
    }

    /** The one that starts the guardian; no machine calls it. */
    FunctionSpec guard(String machine, String guardian) {
        return new FunctionSpec(
                "guard",
                HANDLERS + "GuardHandler",
                "Starts the guardian of runs that can't undo themselves, stops runs on an alarm",
                props.packages().journal(),
                Map.of(
                        "MACHINE", machine,
                        "GUARDIAN", guardian,
                        "JOURNAL_BUCKET", journals.getBucketName(),
                        "EXPERIMENT", experiment.name(),
                        "ALARMS", String.join(",", conditions.alarms()),
                        "SAFETY_LEVER", String.valueOf(conditions.safetyLever())),
                GUARD_SECONDS,
                own.guard(machine, guardian, conditions));
    }

    private Stream<IamStatement> needs(FunctionUse use) {
        return use.arguments().entrySet().stream()
                .flatMap(
                        each ->
                                IamStatements.of(
                                        spec(each.getKey()), each.getValue(), configuration())
                                        .stream());
    }

    private List<IamStatement> permissions(String id, Stream<IamStatement> needs) {
        return Stream.concat(
                        needs,
                        IamStatements.ofSecrets(experiment.secrets(id), configuration()).stream())
                .toList();
    }

    private JsonObject configuration() {
        return experiment.machine().configuration();
    }

    private ActivitySpec spec(String activity) {
        return props.catalogue()
                .find(activity)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s calls %s, which is not in the catalogue"
                                                .formatted(experiment.name(), activity)));
    }
}
