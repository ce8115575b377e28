package chaosstates.infra;

import chaosstates.catalogue.Catalogue;
import chaosstates.compile.Compilation;
import chaosstates.infra.internal.FunctionSettings;
import chaosstates.lambdas.extension.Extensions;
import chaosstates.lambdas.packages.python.PythonPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.cloudwatch.IAlarm;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.sns.ITopic;

/**
 * Properties of a {@link ChaosExperiment}. {@link Builder} says what each is when left out.
 *
 * @param library the activities that the experiment may name, with their code
 * @param shared the parts that the experiment shares with others
 * @param alarms ARNs of alarms that stop the runs, besides those that the experiment names
 */
public record ChaosExperimentProps(
        Compilation experiment,
        Library library,
        Shared shared,
        List<String> alarms,
        Optional<ChaosScheduleProps> schedule,
        boolean dashboard,
        FunctionSettings settings) {

    public ChaosExperimentProps {
        Objects.requireNonNull(experiment, "experiment");
        alarms = List.copyOf(alarms);
    }

    /** Lists the modules of Python that the experiment names. */
    List<String> pythonModules() {
        return PythonCode.modules(experiment, library.catalogue());
    }

    /**
     * Activities that an experiment may name, with their code.
     *
     * @param catalogue with the activities of the extensions
     * @param python the package of the Python functions
     */
    public record Library(
            Catalogue catalogue,
            Extensions extensions,
            Packages packages,
            Optional<PythonPackage> python) {}

    /**
     * Parts that an experiment shares with others.
     *
     * @param platform empty: a platform of its own
     * @param own the properties of that
     * @param functions empty: functions of its own
     */
    public record Shared(
            Optional<ChaosPlatform> platform,
            ChaosPlatformProps own,
            Optional<ChaosFunctions> functions) {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builder like CDK's own: {@code experiment}, {@code catalogue} and {@code packages} have to be
     * given.
     */
    public static final class Builder extends SettingsBuilder<Builder> {

        private final ChaosPlatformProps.Builder own = ChaosPlatformProps.builder();
        private Compilation experiment;
        private Catalogue catalogue;
        private Extensions extensions = Extensions.NONE;
        private Packages packages;
        private ChaosPlatform platform;
        private ChaosFunctions functions;
        private final List<String> alarms = new ArrayList<>();
        private ChaosScheduleProps schedule;
        private boolean dashboard;
        private PythonPackage python;

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

        /**
         * Sets the extensions whose activities the experiment may name beside those of the
         * catalogue; their jars go into the packages of the functions that need them. Default:
         * none.
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
            return this;
        }

        /** Sets the packages that the functions run. */
        public Builder packages(Packages packages) {
            this.packages = packages;
            own.packages(packages);
            return this;
        }

        /**
         * Sets the platform that the experiment shares with the others of the app. Default: a
         * platform of its own, for which {@link #journals} and {@link #notifications} count.
         */
        public Builder platform(ChaosPlatform shared) {
            this.platform = shared;
            return this;
        }

        /**
         * Sets the bucket for the journals, and for the leases by which experiments keep off each
         * other's targets. Default: a bucket of its own.
         */
        public Builder journals(IBucket bucket) {
            own.journals(bucket);
            return this;
        }

        /** Sets the topic that is told of ended runs, and of failures to guard one. */
        public Builder notifications(ITopic topic) {
            own.notifications(topic);
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

        /** Sets whether there is a CloudWatch dashboard. Default: there is none. */
        public Builder dashboard(boolean dashboard) {
            this.dashboard = dashboard;
            return this;
        }

        /**
         * Sets the package of the Python functions, which an experiment needs that calls some: see
         * {@link ExperimentFile#pythonPackage}.
         */
        public Builder python(PythonPackage python) {
            this.python = python;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * @throws NullPointerException when one of the three is missing that have to be given
         */
        public ChaosExperimentProps build() {
            FunctionSettings settings = settings();
            Objects.requireNonNull(packages, "packages");
            Objects.requireNonNull(catalogue, "catalogue");
            ChaosPlatformProps ours = own.build();
            ChaosPlatformProps likeThis =
                    new ChaosPlatformProps(
                            packages,
                            ours.journals(),
                            ours.notifications(),
                            removal().orElse(RemovalPolicy.RETAIN),
                            settings.outside());
            return new ChaosExperimentProps(
                    experiment,
                    new Library(
                            PythonCode.known(experiment, catalogue.and(extensions.specs())),
                            extensions,
                            packages,
                            Optional.ofNullable(python)),
                    new Shared(
                            Optional.ofNullable(platform),
                            likeThis,
                            Optional.ofNullable(functions)),
                    alarms,
                    Optional.ofNullable(schedule),
                    dashboard,
                    settings);
        }
    }
}
