package chaosstates.infra;

import chaosstates.activity.IamStatement;
import java.util.List;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** Turns {@link IamStatement}s into what a role holds. */
final class Permissions {

    private Permissions() {}

    /** Gives a function what its activity needs, and records why a {@code *} is in it. */
    static void grant(DeployedFunction function, List<IamStatement> statements) {
        for (IamStatement statement : statements) {
            function.allow(
                    PolicyStatement.Builder.create()
                            .actions(statement.actions())
                            .resources(
                                    statement.resources().stream()
                                            .map(Permissions::deployed)
                                            .toList())
                            .build());
            statement.resources().stream()
                    .filter(resource -> resource.contains("*"))
                    .forEach(
                            resource ->
                                    Wildcards.explain(
                                            function.role(),
                                            inReport(resource),
                                            reason(statement)));
        }
    }

    private static String reason(IamStatement statement) {
        String why =
                statement.widened().isEmpty()
                        ? "the experiment's own text, in which IAM takes ${*} literally"
                        : String.join("; ", statement.widened());
        return String.join(", ", statement.actions()) + ": " + why;
    }

    private static String deployed(String resource) {
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
