package chaosstates.cli.output;

import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.deploy.FunctionPermissions;
import chaosstates.deploy.MachineUse;
import chaosstates.deploy.Names;
import chaosstates.deploy.OwnPermissions;
import chaosstates.iam.IamStatement;
import chaosstates.json.JsonObject;
import chaosstates.plan.Plan;
import chaosstates.wire.FunctionRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The policy of each function of an experiment, from the statements of which CDK makes its role.
 */
public final class Policies {

    private static final String BUCKET = "arn:{partition}:s3:::<bucket>";

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
        machines.functions()
                .forEach((function, use) -> all.put(function.key(), permissions.of(function, use)));
        all.put(FunctionRef.Own.GUARD.key(), own.guard());
        return all;
    }
}
