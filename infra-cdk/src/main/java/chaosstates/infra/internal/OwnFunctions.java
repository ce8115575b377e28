package chaosstates.infra.internal;

import static chaosstates.deploy.FunctionPermissions.EVENT_BUS;

import chaosstates.cost.FunctionMemory;
import chaosstates.deploy.OwnPermissions;
import chaosstates.deploy.PackageNeeds;
import chaosstates.iam.IamStatement;
import chaosstates.wire.FunctionRef;
import chaosstates.wire.FunctionRef.Own;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions that all experiments of an app share: data, nothing is made yet.
 *
 * @param bucket the name of the journals' bucket
 */
public record OwnFunctions(Code code, String bucket, OwnPermissions permissions) {

    private static final int SECONDS = 300;

    /** The most that Lambda allows: the function waits for ten minutes. */
    private static final int DEPLOYMENT_SECONDS = 900;

    /** Says whether one function serves all experiments. */
    static boolean serve(FunctionRef function) {
        return function == Own.JOURNAL || function == Own.CLEARANCE;
    }

    /** The function that journals runs. */
    public FunctionSpec journal() {
        return spec(
                Own.JOURNAL,
                "JournalHandler",
                "Folds an execution's history into its journal",
                Map.of("EVENT_BUS", EVENT_BUS),
                permissions.journal(EVENT_BUS));
    }

    /** The function that clears runs before they begin. */
    public FunctionSpec clearance() {
        return spec(
                Own.CLEARANCE,
                "ClearanceHandler",
                "Refuses a run while an alarm is on, or another run has the target",
                Map.of(),
                permissions.clearance());
    }

    /** The function that starts guardians; no machine calls it. */
    public FunctionSpec guard() {
        return spec(
                Own.GUARD,
                "GuardHandler",
                "Starts the guardian of runs that can't undo themselves, stops runs on an alarm",
                Map.of(),
                permissions.guard());
    }

    /** The function that keeps deployments and runs apart; CloudFormation calls it. */
    public FunctionSpec deployment() {
        FunctionSpec spec =
                spec(
                        Own.DEPLOYMENT,
                        "DeploymentHandler",
                        "Has a deployment wait for the runs of what it changes",
                        Map.of(),
                        permissions.deployment());
        return spec.within(DEPLOYMENT_SECONDS);
    }

    private FunctionSpec spec(
            Own function,
            String handler,
            String description,
            Map<String, String> variables,
            List<IamStatement> statements) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("JOURNAL_BUCKET", bucket);
        return new FunctionSpec(
                function,
                description,
                FunctionSpec.Program.java(
                        handler, code.of(PackageNeeds.own(function), List.of()), all),
                new FunctionSpec.Limits(SECONDS, FunctionMemory.of(function)),
                statements,
                List.of());
    }
}
