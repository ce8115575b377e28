package chaosstates.infra;

import chaosstates.activity.Catalogue;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.s3.IBucket;

/**
 * What a {@link ChaosExperiment} is made of.
 *
 * @param journals where the journals go; without it the experiment gets a bucket of its own
 * @param environment variables for every function, for configuration and secrets of {@code "type":
 *     "env"}; never put a secret's value here
 */
public record ChaosExperimentProps(
        CompiledMachine machine,
        Catalogue catalogue,
        Packages packages,
        Optional<IBucket> journals,
        Map<String, String> environment,
        RetentionDays logRetention) {

    public ChaosExperimentProps {
        environment = Map.copyOf(environment);
    }

    /** A bucket of its own, no variables, logs kept for half a year. */
    public static ChaosExperimentProps of(
            CompiledMachine machine, Catalogue catalogue, Packages packages) {
        return new ChaosExperimentProps(
                machine, catalogue, packages, Optional.empty(), Map.of(), RetentionDays.SIX_MONTHS);
    }

    public ChaosExperimentProps withJournals(IBucket bucket) {
        return new ChaosExperimentProps(
                machine, catalogue, packages, Optional.of(bucket), environment, logRetention);
    }

    public ChaosExperimentProps withEnvironment(Map<String, String> variables) {
        return new ChaosExperimentProps(
                machine, catalogue, packages, journals, variables, logRetention);
    }

    public ChaosExperimentProps withLogRetention(RetentionDays retention) {
        return new ChaosExperimentProps(
                machine, catalogue, packages, journals, environment, retention);
    }
}
