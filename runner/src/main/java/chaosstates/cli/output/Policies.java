package chaosstates.cli.output;

import chaosstates.catalogue.Catalogue;
import chaosstates.check.lookup.PythonNeeds;
import chaosstates.compile.Compilation;
import chaosstates.deploy.FunctionPermissions;
import chaosstates.deploy.MachineUse;
import chaosstates.deploy.Names;
import chaosstates.deploy.OwnPermissions;
import chaosstates.deploy.PythonLambda;
import chaosstates.deploy.PythonUse;
import chaosstates.iam.IamStatement;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.plan.Plan;
import chaosstates.wire.FunctionRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The policy of each function of an experiment, from the statements of which CDK makes its role.
 */
public final class Policies {

    private static final String BUCKET = "arn:{partition}:s3:::<bucket>";

    private static final String FUNCTION =
            "arn:{partition}:lambda:{region}:{account}:function:<%s>";

    private Policies() {}

    /**
     * Lists the statements by the functions' names, those of the guard last.
     *
     * @param catalogue with the activities that the experiment names
     */
    public static Map<String, List<IamStatement>> of(Compilation compiled, Catalogue catalogue) {
        Plan plan = compiled.plan();
        MachineUse machines = compiled.use();
        JsonObject configuration = plan.experiment().configuration();
        OwnPermissions own = new OwnPermissions(BUCKET, Optional.empty());
        FunctionPermissions permissions =
                new FunctionPermissions(
                        machines, catalogue, Names.of(plan.name()), own, configuration);
        Map<String, List<IamStatement>> all = new LinkedHashMap<>();
        Set<String> modules =
                PythonNeeds.of(plan.experiment(), List.of(), catalogue).modules().keySet();
        List<PythonLambda> python = compiled.python(catalogue);
        machines.functions()
                .forEach(
                        (function, use) -> {
                            PythonUse calls =
                                    PythonUse.of(Json.of(machines.payloads(function)), modules);
                            all.put(
                                    function.key(),
                                    Stream.concat(
                                                    permissions.of(function, use).stream(),
                                                    calling(python, calls).stream())
                                            .toList());
                        });
        python.forEach(its -> all.put(its.function().key(), its.permissions(configuration)));
        all.put(FunctionRef.Own.GUARD.key(), own.guard());
        return all;
    }

    /** Permission to call Python functions, whose names only the deployment knows. */
    private static Optional<IamStatement> calling(List<PythonLambda> python, PythonUse calls) {
        List<String> called =
                python.stream()
                        .filter(its -> its.calledFor(calls).isPresent())
                        .map(its -> FUNCTION.formatted(its.function().key()))
                        .toList();
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new IamStatement(List.of("lambda:InvokeFunction"), called, List.of()));
    }
}
