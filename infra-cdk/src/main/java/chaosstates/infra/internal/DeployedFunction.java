package chaosstates.infra.internal;

import chaosstates.iam.IamStatement;
import chaosstates.model.python.PythonItem;
import chaosstates.wire.platform.PythonTarget;
import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.AssetHashType;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.ILayerVersion;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.RuntimeFamily;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.assets.AssetOptions;
import software.constructs.Construct;

/**
 * A function with a log group and a role of its own, which may write to that log group, trace, and
 * do what its spec says, nothing else.
 *
 * <p>SnapStart is left out on purpose: a snapshot that has not been used for 14 days is dropped,
 * and the next call then fails. A rollback is just such a call.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-troubleshooting.html#snapstartnotreadyexception">SnapStartNotReadyException</a>
 */
public final class DeployedFunction extends Construct {

    private static final int LONGEST_DESCRIPTION = 256;

    /** Room for packages that are more than Lambda unpacks. */
    private static final int UNPACKED_MIB = 1024;

    private static final IamStatement TRACING =
            IamStatement.wide(
                    "*",
                    "X-Ray takes no narrower resource",
                    "xray:PutTraceSegments",
                    "xray:PutTelemetryRecords");

    /**
     * @see <a
     *     href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions">Lambda:
     *     permissions for a VPC</a>
     */
    private static final IamStatement NETWORK =
            IamStatement.wide(
                    "*",
                    "Lambda makes the function's network interfaces with its role, and asks for"
                            + " these permissions on everything",
                    "ec2:CreateNetworkInterface",
                    "ec2:DescribeNetworkInterfaces",
                    "ec2:DescribeSubnets",
                    "ec2:DeleteNetworkInterface",
                    "ec2:AssignPrivateIpAddresses",
                    "ec2:UnassignPrivateIpAddresses");

    private final Role role;
    private final Function function;
    private final Optional<ClusterAccess> clusterAccess;

    /**
     * @param layers those of the app, among which the function's is found
     */
    public DeployedFunction(
            Construct scope,
            String id,
            FunctionSpec spec,
            FunctionSettings settings,
            PackageLayers layers) {
        super(scope, id);
        LogGroup logs =
                LogGroup.Builder.create(this, "Logs")
                        .retention(settings.logs().retention())
                        .removalPolicy(settings.logs().removal())
                        .build();
        role =
                settings.roles()
                        .role(
                                this,
                                "Role",
                                "lambda.amazonaws.com",
                                "Only what this function of an experiment needs");
        role.addToPolicy(
                PolicyStatement.Builder.create()
                        .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
                        .resources(List.of(logs.getLogGroupArn()))
                        .build());
        Permissions.grant(role, TRACING);
        spec.permissions().forEach(statement -> Permissions.grant(role, statement));
        if (isInNetwork(spec, settings)) {
            Permissions.grant(role, NETWORK);
            spec.program().python().ifPresent(python -> keepFromNetwork(spec));
        }
        function = function(spec, settings, logs, layers.of(spec.program().code()));
        clusterAccess = cluster(spec).map(its -> new ClusterAccess(its, role.getRoleArn()));
        clusterAccess.ifPresent(access -> access.grant(this));
        PackageSize.of(spec.program().code())
                .problem(spec.function())
                .ifPresent(Annotations.of(this)::addError);
    }

    /** Refuses to code of others what Lambda needs for itself, unless the experiment permits it. */
    private void keepFromNetwork(FunctionSpec spec) {
        Permissions.refuseToCode(
                role,
                NETWORK.actions().stream()
                        .filter(action -> !action.startsWith("ec2:Describe"))
                        .filter(action -> !isPermitted(action, spec))
                        .toList());
    }

    private static boolean isPermitted(String action, FunctionSpec spec) {
        return spec.permissions().stream()
                .flatMap(statement -> statement.actions().stream())
                .map(pattern -> pattern.replace("*", ".*").replace("?", "."))
                .anyMatch(action::matches);
    }

    private static Optional<PythonItem.Cluster> cluster(FunctionSpec spec) {
        return spec.program().python().flatMap(PythonSettings::cluster);
    }

    /** Returns the commands that give the function access to its cluster, where no entry does. */
    public Optional<String> accessCommands() {
        return clusterAccess.flatMap(ClusterAccess::commands);
    }

    private Function function(
            FunctionSpec spec,
            FunctionSettings settings,
            LogGroup logs,
            Optional<ILayerVersion> layer) {
        Function.Builder builder =
                Function.Builder.create(this, "Function")
                        .runtime(runtime(spec))
                        .architecture(Architecture.ARM_64)
                        .handler(spec.program().handler())
                        .code(code(spec))
                        .layers(layer.stream().toList())
                        .description(cut(spec.description()))
                        .environment(environment(spec, settings))
                        .memorySize(spec.limits().memoryMib())
                        .timeout(Duration.seconds(spec.limits().timeoutSeconds()))
                        .tracing(Tracing.ACTIVE)
                        .loggingFormat(LoggingFormat.JSON)
                        .applicationLogLevelV2(settings.logs().functions())
                        .role(role)
                        .logGroup(logs);
        if (spec.program().python().isEmpty()) {
            settings.network().ifPresent(network -> within(builder, network));
        }
        spec.program()
                .python()
                .filter(PythonSettings::isArchived)
                .ifPresent(archived -> builder.ephemeralStorageSize(Size.mebibytes(UNPACKED_MIB)));
        Function built = builder.build();
        spec.program()
                .python()
                .flatMap(PythonSettings::network)
                .ifPresent(network -> within(built, network));
        spec.program().python().ifPresent(python -> explainVersion(built));
        return built;
    }

    /** Tells cdk-nag, which asks for the newest version of Python. */
    private static void explainVersion(Function function) {
        NagSuppressions.addResourceSuppressions(
                function,
                List.of(
                        NagPackSuppression.builder()
                                .id("AwsSolutions-L1")
                                .reason(
                                        "The experiment asks for this version of Python, and its packages are locked for it")
                                .build()));
    }

    /** Tells whether the function is in a VPC: one in Python only where the experiment says so. */
    private static boolean isInNetwork(FunctionSpec spec, FunctionSettings settings) {
        return spec.program().python().isPresent()
                ? spec.program().python().flatMap(PythonSettings::network).isPresent()
                : settings.network().isPresent();
    }

    private static Runtime runtime(FunctionSpec spec) {
        return spec.program()
                .python()
                .map(python -> new Runtime("python" + python.version(), RuntimeFamily.PYTHON))
                .orElse(Runtime.JAVA_25);
    }

    /**
     * The bytes of a Python package may differ between machines; its hash is of what it is made.
     */
    private static Code code(FunctionSpec spec) {
        String path = spec.program().code().own().toString();
        return spec.program()
                .python()
                .map(
                        python ->
                                (Code)
                                        Code.fromAsset(
                                                path,
                                                AssetOptions.builder()
                                                        .assetHashType(AssetHashType.CUSTOM)
                                                        .assetHash(python.hash())
                                                        .build()))
                .orElseGet(() -> Code.fromAsset(path));
    }

    /** CDK's own network needs a VPC to look its subnets up in; here they are named. */
    private static void within(Function function, PythonItem.Network network) {
        CfnFunction resource = (CfnFunction) function.getNode().getDefaultChild();
        resource.setVpcConfig(
                CfnFunction.VpcConfigProperty.builder()
                        .subnetIds(network.subnets())
                        .securityGroupIds(network.securityGroups())
                        .build());
    }

    /** Lets the function call Python functions, each for its modules, and nothing else. */
    public void call(Map<FunctionSpec.Callee, DeployedFunction> others) {
        if (others.isEmpty()) {
            return;
        }
        List<PythonTarget> targets = new ArrayList<>();
        others.forEach(
                (callee, its) ->
                        targets.add(
                                new PythonTarget(
                                        callee.modules(),
                                        its.arn(),
                                        callee.function().limits().timeoutSeconds())));
        function.addEnvironment(PythonTarget.VARIABLE, PythonTarget.text(targets));
        role.addToPolicy(
                PolicyStatement.Builder.create()
                        .actions(List.of("lambda:InvokeFunction"))
                        .resources(others.values().stream().map(DeployedFunction::arn).toList())
                        .build());
    }

    private static void within(Function.Builder builder, FunctionSettings.Network network) {
        builder.vpc(network.vpc());
        network.subnets().ifPresent(builder::vpcSubnets);
        if (!network.securityGroups().isEmpty()) {
            builder.securityGroups(network.securityGroups());
        }
    }

    private static Map<String, String> environment(FunctionSpec spec, FunctionSettings settings) {
        Map<String, String> variables = new HashMap<>(settings.environment());
        variables.putAll(spec.program().environment());
        return variables;
    }

    private static String cut(String description) {
        return description.substring(0, Math.min(description.length(), LONGEST_DESCRIPTION));
    }

    public Role role() {
        return role;
    }

    public Function function() {
        return function;
    }

    public String arn() {
        return function.getFunctionArn();
    }
}
