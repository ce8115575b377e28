package chaosstates.infra;

import chaosstates.infra.internal.FunctionSettings;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.sns.ITopic;

/**
 * Properties of a {@link ChaosPlatform}. {@link Builder} says what each is when left out.
 *
 * @param removal the fate of the bucket when the platform goes
 */
public record ChaosPlatformProps(
        Packages packages,
        Optional<IBucket> journals,
        Optional<ITopic> notifications,
        RemovalPolicy removal,
        FunctionSettings settings) {

    public ChaosPlatformProps {
        Objects.requireNonNull(packages, "packages");
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builder of the properties, as CDK's own: {@code packages} has to be given. */
    public static final class Builder extends SettingsBuilder<Builder> {

        private Packages packages;
        private IBucket journals;
        private ITopic notifications;

        private Builder() {}

        /** Sets the packages that the functions run. */
        public Builder packages(Packages packages) {
            this.packages = packages;
            return this;
        }

        /** Sets the bucket for journals and leases. Default: a bucket of its own. */
        public Builder journals(IBucket bucket) {
            this.journals = bucket;
            return this;
        }

        /**
         * Sets the topic that is told of ended runs, and of failures to guard one. Default: none.
         */
        public Builder notifications(ITopic topic) {
            this.notifications = topic;
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * @throws NullPointerException when there are no packages
         */
        public ChaosPlatformProps build() {
            return new ChaosPlatformProps(
                    packages,
                    Optional.ofNullable(journals),
                    Optional.ofNullable(notifications),
                    removal().orElse(RemovalPolicy.RETAIN),
                    settings());
        }
    }
}
