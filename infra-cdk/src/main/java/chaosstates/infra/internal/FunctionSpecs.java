package chaosstates.infra.internal;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlSpec;
import chaosstates.compile.Compilation;
import chaosstates.cost.FunctionMemory;
import chaosstates.deploy.FunctionPermissions;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.MachineUse;
import chaosstates.deploy.Names;
import chaosstates.deploy.OwnPermissions;
import chaosstates.deploy.PackageNeeds;
import chaosstates.infra.internal.FunctionSpec.Limits;
import chaosstates.infra.internal.FunctionSpec.Program;
import chaosstates.lambdas.extension.Extensions;
import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.wire.FunctionRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The functions of an experiment and what each of them may do: data, nothing is made yet. */
public final class FunctionSpecs {

    private final Compilation experiment;
    private final Catalogue catalogue;
    private final Extensions extensions;
    private final Code code;
    private final MachineUse machines;
    private final Map<FunctionRef, FunctionUse> uses;
    private final FunctionPermissions permissions;
    private final PythonSpecs python;

    public FunctionSpecs(
            Compilation experiment,
            Catalogue catalogue,
            Extensions extensions,
            Code code,
            MachineUse machines,
            OwnPermissions own,
            PythonSpecs python) {
        this.experiment = experiment;
        this.catalogue = catalogue;
        this.extensions = extensions;
        this.code = code;
        this.machines = machines;
        this.uses = machines.functions();
        this.python = python;
        this.permissions =
                new FunctionPermissions(
                        machines,
                        catalogue,
                        Names.of(experiment.name()),
                        own,
                        DeployedDefinition.configuration(experiment));
    }

    /**
     * Lists the functions that the machines call and that are not shared by all experiments.
     *
     * @throws IllegalArgumentException when they call an activity that the catalogue does not hold
     */
    public List<FunctionSpec> called() {
        return uses.entrySet().stream()
                .filter(use -> !OwnFunctions.serve(use.getKey()))
                .map(use -> calling(use.getKey(), called(use.getKey(), use.getValue())))
                .toList();
    }

    private FunctionSpec calling(FunctionRef function, FunctionSpec spec) {
        return python.calling(spec, machines.payloads(function));
    }

    private FunctionSpec called(FunctionRef function, FunctionUse use) {
        return switch (function) {
            case FunctionRef.Activity activity -> activity(activity, spec(activity.key()), use);
            case FunctionRef.Control control -> control(control, use);
            case FunctionRef.Own own -> called(own, use);
            case FunctionRef.Python other ->
                    throw new IllegalArgumentException("no machine calls " + other.key());
        };
    }

    private FunctionSpec called(FunctionRef.Own function, FunctionUse use) {
        return switch (function) {
            case HYPOTHESIS -> hypothesis(use);
            case JOURNAL, CLEARANCE, GUARD, DEPLOYMENT ->
                    throw new IllegalArgumentException(function + " is shared by all experiments");
        };
    }

    private FunctionSpec activity(
            FunctionRef.Activity function, ActivitySpec spec, FunctionUse use) {
        return new FunctionSpec(
                function,
                spec.id() + ": " + spec.summary(),
                Program.java(
                        "ActivityHandler",
                        code(function, use),
                        withControls(Map.of("ACTIVITY", spec.id()), use)),
                limits(function, use),
                permissions.of(function, use),
                List.of());
    }

    /**
     * The probes of a hypothesis in one function, which may do what any of them needs, and what the
     * controls around them need.
     */
    private FunctionSpec hypothesis(FunctionUse use) {
        String probes = ids(use, false);
        return new FunctionSpec(
                FunctionRef.Own.HYPOTHESIS,
                (use.isReadingHistory()
                                ? "Watches and samples: "
                                : "Samples the hypothesis while the method goes on: ")
                        + probes,
                Program.java(
                        "HypothesisHandler",
                        code(FunctionRef.Own.HYPOTHESIS, use),
                        withControls(Map.of("ACTIVITIES", probes), use)),
                limits(FunctionRef.Own.HYPOTHESIS, use),
                permissions.of(FunctionRef.Own.HYPOTHESIS, use),
                List.of());
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
                spec.id() + ": " + spec.summary(),
                Program.java("ControlHandler", code(function, use), Map.of("CONTROL", spec.id())),
                limits(function, use),
                permissions.of(function, use),
                List.of());
    }

    private static Limits limits(FunctionRef function, FunctionUse use) {
        return new Limits(use.timeoutSeconds(), FunctionMemory.of(function));
    }

    private FunctionPackage code(FunctionRef function, FunctionUse use) {
        PackageNeeds needs = PackageNeeds.of(function, use, machines.secrets(function), catalogue);
        boolean isCalling = python.isCalledBy(machines.payloads(function));
        return code.of(
                isCalling ? needs.callingPython() : needs,
                extensions.files(use.arguments().keySet()));
    }

    private ActivitySpec spec(String activity) {
        return catalogue.find(activity).orElseThrow(() -> notInCatalogue(activity));
    }

    private IllegalArgumentException notInCatalogue(String id) {
        return new IllegalArgumentException(
                "%s calls %s, which is not in the catalogue".formatted(experiment.name(), id));
    }
}
