package chaosstates.infra;

import chaosstates.infra.internal.FunctionSettings;
import chaosstates.infra.internal.RoleSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.lambda.ApplicationLogLevel;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.stepfunctions.LogLevel;

/**
 * Settings of functions, roles and logs, which a platform and an experiment both have.
 *
 * @param <B> the builder that has them
 */
public abstract sealed class SettingsBuilder<B extends SettingsBuilder<B>>
        permits ChaosPlatformProps.Builder, ChaosExperimentProps.Builder {

    private Map<String, String> environment = Map.of();
    private RetentionDays logRetention = RetentionDays.SIX_MONTHS;
    private ApplicationLogLevel functionLogLevel = ApplicationLogLevel.INFO;
    private LogLevel executionLogLevel = LogLevel.ALL;
    private RemovalPolicy removalPolicy;
    private String rolePath;
    private IManagedPolicy permissionsBoundary;
    private IVpc vpc;
    private SubnetSelection subnets;
    private List<ISecurityGroup> securityGroups = List.of();

    SettingsBuilder() {}

    abstract B self();

    /** Variables of every function; never put a secret's value here. */
    public B environment(Map<String, String> variables) {
        this.environment = variables;
        return self();
    }

    /** Sets how long logs are kept. Default: half a year. */
    public B logRetention(RetentionDays retention) {
        this.logRetention = retention;
        return self();
    }

    /** Sets the least level that functions log. Default: {@code INFO}, a line for each call. */
    public B functionLogLevel(ApplicationLogLevel level) {
        this.functionLogLevel = level;
        return self();
    }

    /**
     * Sets the level at which machines log their executions. Default: {@code ALL}, with inputs and
     * outputs. The journal needs none of it.
     */
    public B executionLogLevel(LogLevel level) {
        this.executionLogLevel = level;
        return self();
    }

    /**
     * Sets the fate of logs and own bucket when the stack goes. Default: logs go, the bucket stays.
     */
    public B removalPolicy(RemovalPolicy policy) {
        this.removalPolicy = policy;
        return self();
    }

    /** The path of every role, with a slash at both ends. */
    public B rolePath(String path) {
        this.rolePath = path;
        return self();
    }

    /** Sets the boundary that no role may exceed. */
    public B permissionsBoundary(IManagedPolicy boundary) {
        this.permissionsBoundary = boundary;
        return self();
    }

    /**
     * Puts the functions into a VPC, where they can reach what is private. They then need a way out
     * to AWS: a NAT gateway, or endpoints for each service that they call. The functions that
     * clear, journal and guard runs stay outside, so that no experiment with a network cuts off its
     * own undo, unless the platform itself is put into a VPC.
     */
    public B vpc(IVpc vpc) {
        this.vpc = vpc;
        return self();
    }

    /** Sets the subnets of the VPC. Default: its private ones. */
    public B subnets(SubnetSelection subnets) {
        this.subnets = subnets;
        return self();
    }

    /**
     * Sets security groups. Default: one for all functions in the VPC, which lets everything out.
     */
    public B securityGroups(List<ISecurityGroup> securityGroups) {
        this.securityGroups = securityGroups;
        return self();
    }

    Optional<RemovalPolicy> removal() {
        return Optional.ofNullable(removalPolicy);
    }

    FunctionSettings settings() {
        return new FunctionSettings(
                environment,
                new FunctionSettings.Logs(
                        logRetention,
                        removal().orElse(RemovalPolicy.DESTROY),
                        functionLogLevel,
                        executionLogLevel),
                new RoleSettings(
                        Optional.ofNullable(rolePath), Optional.ofNullable(permissionsBoundary)),
                Optional.ofNullable(vpc).map(this::network));
    }

    private FunctionSettings.Network network(IVpc within) {
        return new FunctionSettings.Network(within, Optional.ofNullable(subnets), securityGroups);
    }
}
