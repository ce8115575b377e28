package chaosstates.infra.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.lambda.ApplicationLogLevel;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.stepfunctions.LogLevel;

/**
 * Settings of all functions of an experiment.
 *
 * @param environment variables beside the function's own; never put a secret's value here
 * @param logs of functions and machines
 * @param roles how roles are made
 * @param network empty: outside of any VPC
 */
public record FunctionSettings(
        Map<String, String> environment, Logs logs, RoleSettings roles, Optional<Network> network) {

    public FunctionSettings {
        environment = Map.copyOf(environment);
    }

    /**
     * Network of functions.
     *
     * @param subnets empty: the private ones
     * @param securityGroups empty: the one of the platform
     */
    public record Network(
            IVpc vpc, Optional<SubnetSelection> subnets, List<ISecurityGroup> securityGroups) {

        public Network {
            securityGroups = List.copyOf(securityGroups);
        }

        private Network securedBy(Function<IVpc, ISecurityGroup> group) {
            return securityGroups.isEmpty()
                    ? new Network(vpc, subnets, List.of(group.apply(vpc)))
                    : this;
        }
    }

    /** Returns the same settings for functions outside of any VPC. */
    public FunctionSettings outside() {
        return new FunctionSettings(environment, logs, roles, Optional.empty());
    }

    /** Returns the same settings, with a security group where none is named. */
    public FunctionSettings within(Function<IVpc, ISecurityGroup> group) {
        return new FunctionSettings(
                environment, logs, roles, network.map(its -> its.securedBy(group)));
    }

    /**
     * Settings of logs.
     *
     * @param retention of every log group
     * @param removal what becomes of the log groups when their stack goes
     * @param functions the least level that functions log
     * @param executions what machines log of their executions
     */
    public record Logs(
            RetentionDays retention,
            RemovalPolicy removal,
            ApplicationLogLevel functions,
            LogLevel executions) {}
}
