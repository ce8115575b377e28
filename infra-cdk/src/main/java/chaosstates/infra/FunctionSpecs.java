package chaosstates.infra;

import static chaosstates.deploy.FunctionPermissions.EVENT_BUS;
import static chaosstates.deploy.FunctionPermissions.HYPOTHESIS;
import static chaosstates.deploy.FunctionPermissions.JOURNAL;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.ControlSpec;
import chaosstates.deploy.FunctionPermissions;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.OwnPermissions;
import chaosstates.model.Safety;
import chaosstates.plan.Clearance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awscdk.services.s3.IBucket;

/** The functions of an experiment and what each of them may do: data, nothing is made yet. */
final class FunctionSpecs {

    private static final String HANDLERS = "chaosstates.lambdas.handler.";
    private static final int GUARD_SECONDS = 300;

    private final CompiledExperiment experiment;
    private final ChaosExperimentProps props;
    private final OwnPermissions own;
    private final IBucket journals;
    private final Safety conditions;
    private final Map<String, FunctionUse> uses;
    private final FunctionPermissions permissions;

    FunctionSpecs(
            ChaosExperimentProps props, OwnPermissions own, Safety conditions, IBucket journals) {
        this.experiment = props.experiment();
        this.props = props;
        this.own = own;
        this.journals = journals;
        this.conditions = conditions;
        this.uses = experiment.functions();
        this.permissions =
                new FunctionPermissions(
                        experiment.use(),
                        props.catalogue(),
                        own,
                        experiment.machine().configuration(),
                        conditions);
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
            case Clearance.FUNCTION -> clearance(use);
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
                withControls(Map.of("ACTIVITY", spec.id()), use),
                use.timeoutSeconds(),
                permissions.of(spec.id(), use));
    }

    /**
     * The probes of a hypothesis in one function, which may do what any of them needs, and what the
     * controls around them need.
     */
    private FunctionSpec hypothesis(FunctionUse use) {
        String probes = ids(use, false);
        return new FunctionSpec(
                HYPOTHESIS,
                HANDLERS + "HypothesisHandler",
                "Samples the hypothesis while the method goes on: " + probes,
                props.packages().activities(),
                withControls(Map.of("ACTIVITIES", probes), use),
                use.timeoutSeconds(),
                permissions.of(HYPOTHESIS, use));
    }

    /** Those that it calls around samples, or around the looks of a safeguard. */
    private Map<String, String> withControls(Map<String, String> variables, FunctionUse use) {
        String controls = ids(use, true);
        Map<String, String> all = new LinkedHashMap<>(variables);
        if (!controls.isEmpty()) {
            all.put("CONTROLS", controls);
        }
        return all;
    }

    private String ids(FunctionUse use, boolean ofControls) {
        return use.arguments().keySet().stream()
                .filter(id -> props.catalogue().control(id).isPresent() == ofControls)
                .collect(Collectors.joining(","));
    }

    private FunctionSpec control(ControlSpec spec, FunctionUse use) {
        return new FunctionSpec(
                spec.id(),
                HANDLERS + "ControlHandler",
                spec.id() + ": " + spec.summary(),
                props.packages().controls(),
                Map.of("CONTROL", spec.id()),
                use.timeoutSeconds(),
                permissions.of(spec.id(), use));
    }

    private FunctionSpec journal(FunctionUse use) {
        return new FunctionSpec(
                JOURNAL,
                HANDLERS + "JournalHandler",
                "Folds an execution's history into its journal",
                props.packages().journal(),
                Map.of("JOURNAL_BUCKET", journals.getBucketName(), "EVENT_BUS", EVENT_BUS),
                use.timeoutSeconds(),
                permissions.of(JOURNAL, use));
    }

    private FunctionSpec clearance(FunctionUse use) {
        return new FunctionSpec(
                Clearance.FUNCTION,
                HANDLERS + "ClearanceHandler",
                "Refuses a run while an alarm is on, or another run has the target",
                props.packages().journal(),
                Map.of("JOURNAL_BUCKET", journals.getBucketName(), "ALARMS", alarms()),
                use.timeoutSeconds(),
                permissions.of(Clearance.FUNCTION, use));
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
                        "JOURNAL_BUCKET", journals.getBucketName(),
                        "EXPERIMENT", experiment.name(),
                        "ALARMS", alarms(),
                        "SAFETY_LEVER", String.valueOf(conditions.safetyLever())),
                GUARD_SECONDS,
                own.guard(machine, guardian, conditions));
    }

    /** No name of an alarm has a line end in it. */
    private String alarms() {
        return String.join("\n", conditions.alarms());
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
