package chaosstates.infra.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.logs.RetentionDays;

/**
 * Settings of all functions of an experiment.
 *
 * @param environment variables beside the function's own; never put a secret's value here
 * @param logRetention of every log group
 * @param logRemoval what becomes of the log groups when their stack goes
 * @param roles how roles are made
 * @param network empty: outside of any VPC
 */
public record FunctionSettings(
        Map<String, String> environment,
        RetentionDays logRetention,
        RemovalPolicy logRemoval,
        RoleSettings roles,
        Optional<Network> network) {

    public FunctionSettings {
        environment = Map.copyOf(environment);
    }

    /**
     * Network of functions.
     *
     * @param subnets empty: the private ones
     * @param securityGroups empty: one that CDK makes, for each function
     */
    public record Network(
            IVpc vpc, Optional<SubnetSelection> subnets, List<ISecurityGroup> securityGroups) {

        public Network {
            securityGroups = List.copyOf(securityGroups);
        }
    }
}
