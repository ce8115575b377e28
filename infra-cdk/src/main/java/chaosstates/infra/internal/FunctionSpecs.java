package chaosstates.infra.internal;

import static chaosstates.deploy.FunctionPermissions.EVENT_BUS;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlSpec;
import chaosstates.compile.Compilation;
import chaosstates.deploy.FunctionPermissions;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.MachineUse;
import chaosstates.deploy.OwnPermissions;
import chaosstates.deploy.PackageNeeds;
import chaosstates.model.Safety;
import chaosstates.wire.FunctionRef;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awscdk.services.s3.IBucket;

/** The functions of an experiment and what each of them may do: data, nothing is made yet. */
public final class FunctionSpecs {

    private static final String HANDLERS = "chaosstates.lambdas.handler.";
    private static final int GUARD_SECONDS = 300;

    private final Compilation experiment;
    private final Catalogue catalogue;
    private final Code code;
    private final MachineUse machines;
    private final OwnPermissions own;
    private final IBucket journals;
    private final Safety safety;
    private final Map<FunctionRef, FunctionUse> uses;
    private final FunctionPermissions permissions;

    public FunctionSpecs(
            Compilation experiment,
            Catalogue catalogue,
            Code code,
            MachineUse machines,
            OwnPermissions own,
            Safety safety,
            IBucket journals) {
        this.experiment = experiment;
        this.catalogue = catalogue;
        this.code = code;
        this.machines = machines;
        this.own = own;
        this.journals = journals;
        this.safety = safety;
        this.uses = machines.functions();
        this.permissions =
                new FunctionPermissions(
                        machines,
                        catalogue,
                        own,
                        DeployedDefinition.configuration(experiment),
                        safety);
    }

    /**
     * Lists the functions that the machines call.
     *
     * @throws IllegalArgumentException when they call an activity that the catalogue does not hold
     */
    public List<FunctionSpec> called() {
        return uses.entrySet().stream().map(use -> called(use.getKey(), use.getValue())).toList();
    }

    private FunctionSpec called(FunctionRef function, FunctionUse use) {
        return switch (function) {
            case FunctionRef.Activity activity -> activity(activity, spec(activity.key()), use);
            case FunctionRef.Control control -> control(control, use);
            case FunctionRef.Own own -> called(own, use);
        };
    }

    private FunctionSpec called(FunctionRef.Own function, FunctionUse use) {
        return switch (function) {
            case JOURNAL -> journal(use);
            case CLEARANCE -> clearance(use);
            case HYPOTHESIS -> hypothesis(use);
            case GUARD -> throw new IllegalArgumentException("no machine calls the guard");
        };
    }

    private FunctionSpec activity(
            FunctionRef.Activity function, ActivitySpec spec, FunctionUse use) {
        return new FunctionSpec(
                function,
                HANDLERS + "ActivityHandler",
                spec.id() + ": " + spec.summary(),
                code(function, use),
                withControls(Map.of("ACTIVITY", spec.id()), use),
                use.timeoutSeconds(),
                permissions.of(function, use));
    }

    /**
     * The probes of a hypothesis in one function, which may do what any of them needs, and what the
     * controls around them need.
     */
    private FunctionSpec hypothesis(FunctionUse use) {
        String probes = ids(use, false);
        return new FunctionSpec(
                FunctionRef.Own.HYPOTHESIS,
                HANDLERS + "HypothesisHandler",
                "Samples the hypothesis while the method goes on: " + probes,
                code(FunctionRef.Own.HYPOTHESIS, use),
                withControls(Map.of("ACTIVITIES", probes), use),
                use.timeoutSeconds(),
                permissions.of(FunctionRef.Own.HYPOTHESIS, use));
    }

    /**
     * Adds the controls that the function calls around samples, or around the looks of a safeguard.
     */
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
                .filter(id -> catalogue.control(id).isPresent() == ofControls)
                .collect(Collectors.joining(","));
    }

    private FunctionSpec control(FunctionRef.Control function, FunctionUse use) {
        ControlSpec spec =
                catalogue.control(function.key()).orElseThrow(() -> notInCatalogue(function.key()));
        return new FunctionSpec(
                function,
                HANDLERS + "ControlHandler",
                spec.id() + ": " + spec.summary(),
                code(function, use),
                Map.of("CONTROL", spec.id()),
                use.timeoutSeconds(),
                permissions.of(function, use));
    }

    private FunctionSpec journal(FunctionUse use) {
        return new FunctionSpec(
                FunctionRef.Own.JOURNAL,
                HANDLERS + "JournalHandler",
                "Folds an execution's history into its journal",
                code(FunctionRef.Own.JOURNAL, use),
                Map.of("JOURNAL_BUCKET", journals.getBucketName(), "EVENT_BUS", EVENT_BUS),
                use.timeoutSeconds(),
                permissions.of(FunctionRef.Own.JOURNAL, use));
    }

    private FunctionSpec clearance(FunctionUse use) {
        return new FunctionSpec(
                FunctionRef.Own.CLEARANCE,
                HANDLERS + "ClearanceHandler",
                "Refuses a run while an alarm is on, or another run has the target",
                code(FunctionRef.Own.CLEARANCE, use),
                Map.of("JOURNAL_BUCKET", journals.getBucketName(), "ALARMS", alarms()),
                use.timeoutSeconds(),
                permissions.of(FunctionRef.Own.CLEARANCE, use));
    }

    /** The one that starts the guardian; no machine calls it. */
    public FunctionSpec guard(String machine, String guardian) {
        return new FunctionSpec(
                FunctionRef.Own.GUARD,
                HANDLERS + "GuardHandler",
                "Starts the guardian of runs that can't undo themselves, stops runs on an alarm",
                code(FunctionRef.Own.GUARD, new FunctionUse(Map.of(), GUARD_SECONDS)),
                Map.of(
                        "MACHINE", machine,
                        "JOURNAL_BUCKET", journals.getBucketName(),
                        "EXPERIMENT", experiment.name(),
                        "ALARMS", alarms(),
                        "SAFETY_LEVER", String.valueOf(safety.safetyLever())),
                GUARD_SECONDS,
                own.guard(machine, guardian, safety));
    }

    /** Joins the alarms' names; none has a line end in it. */
    private String alarms() {
        return String.join("\n", safety.alarms());
    }

    private Path code(FunctionRef function, FunctionUse use) {
        return code.of(PackageNeeds.of(function, use, machines.secrets(function), catalogue));
    }

    private ActivitySpec spec(String activity) {
        return catalogue.find(activity).orElseThrow(() -> notInCatalogue(activity));
    }

    private IllegalArgumentException notInCatalogue(String id) {
        return new IllegalArgumentException(
                "%s calls %s, which is not in the catalogue".formatted(experiment.name(), id));
    }
}
