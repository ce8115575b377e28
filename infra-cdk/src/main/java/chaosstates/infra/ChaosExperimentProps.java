package chaosstates.infra;

import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.infra.internal.FunctionSettings;
import chaosstates.infra.internal.RoleSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.cloudwatch.IAlarm;
import software.amazon.awscdk.services.ec2.ISecurityGroup;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.iam.IManagedPolicy;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.sns.ITopic;

/**
 * Properties of a {@link ChaosExperiment}. {@link Builder} says what each is when left out.
 *
 * @param alarms ARNs of alarms that stop the runs, besides those that the experiment names
 */
public record ChaosExperimentProps(
        Compilation experiment,
        Catalogue catalogue,
        Packages packages,
        Optional<IBucket> journals,
        Optional<ChaosFunctions> functions,
        boolean guardian,
        List<String> alarms,
        Optional<ChaosScheduleProps> schedule,
        Optional<ITopic> notifications,
        boolean dashboard,
        Optional<RemovalPolicy> removalPolicy,
        FunctionSettings settings) {

    public ChaosExperimentProps {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(packages, "packages");
        alarms = List.copyOf(alarms);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builder like CDK's own: {@code experiment}, {@code catalogue} and {@code packages} have to be
     * given.
     */
    public static final class Builder {

        private Compilation experiment;
        private Catalogue catalogue;
        private Packages packages;
        private IBucket journals;
        private ChaosFunctions functions;
        private boolean guardian = true;
        private final List<String> alarms = new ArrayList<>();
        private ChaosScheduleProps schedule;
        private ITopic notifications;
        private boolean dashboard;
        private Map<String, String> environment = Map.of();
        private RetentionDays logRetention = RetentionDays.SIX_MONTHS;
        private RemovalPolicy removalPolicy;
        private String rolePath;
        private IManagedPolicy permissionsBoundary;
        private IVpc vpc;
        private SubnetSelection subnets;
        private List<ISecurityGroup> securityGroups = List.of();

        private Builder() {}

        /** Sets the experiment, from its file or compiled at synth: see {@link ExperimentFile}. */
        public Builder experiment(Compilation experiment) {
            this.experiment = experiment;
            return this;
        }

        /** Sets the existing activities and controls: {@code Activities.CATALOGUE}, for ours. */
        public Builder catalogue(Catalogue catalogue) {
            this.catalogue = catalogue;
            return this;
        }

        /** Sets the packages that the functions run. */
        public Builder packages(Packages packages) {
            this.packages = packages;
            return this;
        }

        /**
         * Sets the bucket for the journals, and for the leases by which experiments keep off each
         * other's targets: one bucket for all experiments that may meet. Default: a bucket of its
         * own.
         */
        public Builder journals(IBucket bucket) {
            this.journals = bucket;
            return this;
        }

        /**
         * Functions that other experiments of the stack may share. Left out: functions of its own.
         */
        public Builder functions(ChaosFunctions shared) {
            this.functions = shared;
            return this;
        }

        /**
         * Sets whether runs that were stopped, timed out or broke are undone. Default: they are.
         */
        public Builder guardian(boolean guardian) {
            this.guardian = guardian;
            return this;
        }

        /**
         * Alarms that stop the runs, and keep new ones from beginning, besides those that the
         * experiment names.
         */
        public Builder stopAlarms(List<? extends IAlarm> alarms) {
            alarms.forEach(alarm -> this.alarms.add(alarm.getAlarmArn()));
            return this;
        }

        /** Starts the experiment at its times. Left out: a person or a pipeline does. */
        public Builder schedule(ChaosScheduleProps schedule) {
            this.schedule = schedule;
            return this;
        }

        /** Is told of each run that ended, and of failures to guard one. */
        public Builder notifications(ITopic topic) {
            this.notifications = topic;
            return this;
        }

        /** Sets whether there is a CloudWatch dashboard. Default: there is none. */
        public Builder dashboard(boolean dashboard) {
            this.dashboard = dashboard;
            return this;
        }

        /** Variables of every function; never put a secret's value here. */
        public Builder environment(Map<String, String> variables) {
            this.environment = variables;
            return this;
        }

        /** Sets how long logs are kept. Default: half a year. */
        public Builder logRetention(RetentionDays retention) {
            this.logRetention = retention;
            return this;
        }

        /**
         * Sets the fate of logs and own bucket when the stack goes. Default: logs go, the bucket
         * stays.
         */
        public Builder removalPolicy(RemovalPolicy policy) {
            this.removalPolicy = policy;
            return this;
        }

        /** The path of every role, with a slash at both ends. */
        public Builder rolePath(String path) {
            this.rolePath = path;
            return this;
        }

        /** Sets the boundary that no role may exceed. */
        public Builder permissionsBoundary(IManagedPolicy boundary) {
            this.permissionsBoundary = boundary;
            return this;
        }

        /**
         * Puts the functions into a VPC, where they can reach what is private. They then need a way
         * out to AWS: a NAT gateway, or endpoints for each service that they call.
         */
        public Builder vpc(IVpc vpc) {
            this.vpc = vpc;
            return this;
        }

        /** Sets the subnets of the VPC. Default: its private ones. */
        public Builder subnets(SubnetSelection subnets) {
            this.subnets = subnets;
            return this;
        }

        /** Left out: a security group for each function, which lets everything out. */
        public Builder securityGroups(List<ISecurityGroup> securityGroups) {
            this.securityGroups = securityGroups;
            return this;
        }

        /**
         * @throws NullPointerException when one of the three is missing that have to be given
         */
        public ChaosExperimentProps build() {
            Objects.requireNonNull(experiment, "experiment");
            return new ChaosExperimentProps(
                    experiment,
                    catalogue,
                    packages,
                    Optional.ofNullable(journals),
                    Optional.ofNullable(functions),
                    guardian,
                    alarms,
                    Optional.ofNullable(schedule),
                    Optional.ofNullable(notifications),
                    dashboard,
                    Optional.ofNullable(removalPolicy),
                    settings());
        }

        private FunctionSettings settings() {
            RoleSettings roles =
                    new RoleSettings(
                            Optional.ofNullable(rolePath),
                            Optional.ofNullable(permissionsBoundary));
            return new FunctionSettings(
                    environment,
                    logRetention,
                    Optional.ofNullable(removalPolicy).orElse(RemovalPolicy.DESTROY),
                    roles,
                    Optional.ofNullable(vpc).map(this::network));
        }

        private FunctionSettings.Network network(IVpc vpc) {
            return new FunctionSettings.Network(vpc, Optional.ofNullable(subnets), securityGroups);
        }
    }
}
