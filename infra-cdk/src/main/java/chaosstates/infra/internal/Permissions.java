package chaosstates.infra.internal;

import chaosstates.iam.IamCondition;
import chaosstates.iam.IamStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;

/** Turns {@link IamStatement}s into what a role holds. */
public final class Permissions {

    private Permissions() {}

    /** Gives a role what it needs, and records why a {@code *} is in it. */
    static void grant(Role role, IamStatement statement) {
        role.addToPolicy(
                PolicyStatement.Builder.create()
                        .actions(statement.actions())
                        .resources(
                                statement.resources().stream().map(Permissions::deployed).toList())
                        .conditions(conditions(statement.conditions()))
                        .build());
        statement.resources().stream()
                .filter(resource -> resource.contains("*"))
                .forEach(
                        resource -> Wildcards.explain(role, inReport(resource), reason(statement)));
    }

    /**
     * Refuses actions to the code of a function that Lambda itself does with the function's role.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-best-practice">Lambda:
     *     best practice for a VPC</a>
     */
    static void refuseToCode(Role role, List<String> actions) {
        if (!actions.isEmpty()) {
            role.addToPolicy(
                    PolicyStatement.Builder.create()
                            .effect(Effect.DENY)
                            .actions(actions)
                            .resources(List.of("*"))
                            .conditions(Map.of("Null", Map.of("lambda:SourceFunctionArn", "false")))
                            .build());
        }
    }

    private static Map<String, Object> conditions(List<IamCondition> conditions) {
        Map<String, Map<String, List<String>>> byOperator = new HashMap<>();
        conditions.forEach(
                condition ->
                        byOperator
                                .computeIfAbsent(condition.operator(), any -> new HashMap<>())
                                .put(condition.key(), condition.values()));
        return new HashMap<>(byOperator);
    }

    private static String reason(IamStatement statement) {
        String why =
                statement.widened().isEmpty()
                        ? "the experiment's own text, in which IAM takes ${*} literally"
                        : String.join("; ", statement.widened());
        return String.join(", ", statement.actions()) + ": " + why;
    }

    public static String deployed(String resource) {
        return resource.replace("{partition}", Aws.PARTITION)
                .replace("{region}", Aws.REGION)
                .replace("{account}", Aws.ACCOUNT_ID);
    }

    private static String inReport(String resource) {
        return resource.replace("{partition}", "<AWS::Partition>")
                .replace("{region}", "<AWS::Region>")
                .replace("{account}", "<AWS::AccountId>");
    }
}
