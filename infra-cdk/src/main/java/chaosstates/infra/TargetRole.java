package chaosstates.infra;

import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.IamStatements;
import chaosstates.deploy.MachineUse;
import chaosstates.iam.IamStatement;
import chaosstates.iam.PolicyJson;
import chaosstates.infra.internal.DeployedDefinition;
import chaosstates.infra.internal.DeployedFunction;
import chaosstates.infra.internal.Permissions;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.wire.FunctionRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awscdk.Aws;

/**
 * The role that an experiment's functions assume, in this account or another: {@code
 * aws_assume_role_arn} of the configuration. It is not ours to create; these are the two policies
 * that it needs.
 *
 * @param arn of the role
 * @param trustPolicy lets the functions assume it, and nobody else
 * @param permissionsPolicy what the experiment does, narrowed to its arguments
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html">Updating
 *     a role trust policy</a>
 */
public record TargetRole(String arn, String trustPolicy, String permissionsPolicy) {

    private static final String ROLE = "aws_assume_role_arn";

    static Optional<TargetRole> of(
            Compilation experiment,
            MachineUse machines,
            Catalogue catalogue,
            Map<FunctionRef, DeployedFunction> functions) {
        JsonObject configuration = DeployedDefinition.configuration(experiment);
        return configuration
                .string(ROLE)
                .filter(role -> !role.isEmpty())
                .map(role -> of(role, configuration, machines, catalogue, functions));
    }

    private static TargetRole of(
            String role,
            JsonObject configuration,
            MachineUse machines,
            Catalogue catalogue,
            Map<FunctionRef, DeployedFunction> functions) {
        Set<IamStatement> needs = new LinkedHashSet<>();
        List<Json> callers = new ArrayList<>();
        machines.functions()
                .forEach(
                        (function, use) -> {
                            List<IamStatement> own = needs(use, configuration, catalogue);
                            needs.addAll(own);
                            if (!own.isEmpty()) {
                                callers.add(Json.of(functions.get(function).role().getRoleArn()));
                            }
                        });
        return new TargetRole(role, trust(callers), permissions(needs.stream(), account(role)));
    }

    private static List<IamStatement> needs(
            FunctionUse use, JsonObject configuration, Catalogue catalogue) {
        return use.arguments().entrySet().stream()
                .flatMap(
                        each ->
                                catalogue.find(each.getKey()).stream()
                                        .flatMap(
                                                spec ->
                                                        IamStatements.ofTarget(
                                                                spec,
                                                                each.getValue(),
                                                                configuration)
                                                                .stream()))
                .toList();
    }

    /**
     * Returns the trust policy, with the callers' ARNs as a condition: as principals they would be
     * lost when a function's role is made anew.
     */
    private static String trust(List<Json> callers) {
        String account = "arn:" + Aws.PARTITION + ":iam::" + Aws.ACCOUNT_ID + ":root";
        JsonObject are = JsonObject.EMPTY.with("aws:PrincipalArn", callers);
        return PolicyJson.of(
                        List.of(
                                JsonObject.EMPTY
                                        .with("Effect", "Allow")
                                        .with("Principal", JsonObject.EMPTY.with("AWS", account))
                                        .with("Action", "sts:AssumeRole")
                                        .with(
                                                "Condition",
                                                JsonObject.EMPTY.with("ArnEquals", are))))
                .toString();
    }

    private static String permissions(Stream<IamStatement> needs, String account) {
        return PolicyJson.of(
                        needs.map(need -> PolicyJson.statement(need, arn -> in(account, arn)))
                                .toList())
                .toString();
    }

    private static String in(String account, String arn) {
        return Permissions.deployed(arn.replace("{account}", account));
    }

    /** {@code arn:<partition>:iam::<account>:role/…}; any, when the text says nothing of it. */
    private static String account(String role) {
        String[] parts = role.split(":");
        return parts.length > 5 ? parts[4] : "*";
    }
}
