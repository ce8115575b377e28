package chaosstates.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/**
 * A function with a log group and a role of its own, which may write to that log group and do
 * nothing else until something is {@linkplain #allow allowed}.
 *
 * <p>SnapStart is left out on purpose: a snapshot that has not been used for 14 days is dropped,
 * and the next call then fails. A rollback is just such a call.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-troubleshooting.html#snapstartnotreadyexception">SnapStartNotReadyException</a>
 */
final class DeployedFunction extends Construct {

    /** Memory buys processor time, and starting a JVM with the SDK is bound by that. */
    private static final int MEMORY_MIB = 1024;

    private static final int LONGEST_DESCRIPTION = 256;

    private final Role role;
    private final Function function;

    /**
     * What one function is.
     *
     * @param description shown in the console; cut to what Lambda takes
     */
    record Props(
            String handler,
            String description,
            Code code,
            Map<String, String> environment,
            int timeoutSeconds,
            RetentionDays logRetention) {}

    DeployedFunction(Construct scope, String id, Props props) {
        super(scope, id);
        LogGroup logs =
                LogGroup.Builder.create(this, "Logs")
                        .retention(props.logRetention())
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build();
        role =
                Role.Builder.create(this, "Role")
                        .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                        .description("Only what this function of an experiment needs")
                        .build();
        allow(
                PolicyStatement.Builder.create()
                        .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
                        .resources(List.of(logs.getLogGroupArn()))
                        .build());
        function =
                Function.Builder.create(this, "Function")
                        .runtime(Runtime.JAVA_25)
                        .architecture(Architecture.ARM_64)
                        .handler(props.handler())
                        .code(props.code())
                        .description(cut(props.description()))
                        .environment(props.environment())
                        .memorySize(MEMORY_MIB)
                        .timeout(Duration.seconds(props.timeoutSeconds()))
                        .role(role)
                        .logGroup(logs)
                        .build();
    }

    private static String cut(String description) {
        return description.substring(0, Math.min(description.length(), LONGEST_DESCRIPTION));
    }

    void allow(PolicyStatement statement) {
        role.addToPolicy(statement);
    }

    Role role() {
        return role;
    }

    Function function() {
        return function;
    }
}
