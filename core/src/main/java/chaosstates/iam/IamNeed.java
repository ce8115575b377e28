package chaosstates.iam;

import java.util.List;
import java.util.Optional;

/**
 * Permission that an activity needs, as a template over its arguments. A name with a dollar sign
 * before its brace, {@code ${cluster}}, stands for that value of the configuration.
 *
 * @param actions IAM actions, e.g. {@code rds:DescribeDBClusters}
 * @param resource an ARN in which {@code {partition}}, {@code {region}} and {@code {account}} stand
 *     for the deployment's, and any other name in braces for the argument of that name, e.g. {@code
 *     arn:{partition}:rds:{region}:{account}:cluster:{cluster_id}}
 * @param argument the argument that must be given for this need to arise; empty: always
 * @param widened why {@code *} stands in the resource, or where the argument would when it is not
 *     known before the run
 * @param isWritten whether the resource is a pattern that stands so in the experiment: a {@code *}
 *     in it is meant
 */
public record IamNeed(
        List<String> actions,
        String resource,
        Optional<String> argument,
        Optional<String> widened,
        boolean isWritten) {

    /**
     * Makes a need of a spec.
     *
     * @throws IllegalArgumentException when the resource holds a {@code *} for which no reason is
     *     given
     */
    public IamNeed(
            List<String> actions,
            String resource,
            Optional<String> argument,
            Optional<String> widened) {
        this(actions, resource, argument, widened, false);
    }

    /**
     * Makes a need on a resource that stands so in the experiment.
     *
     * @param pattern an ARN, in which {@code *} and {@code ?} are wildcards
     */
    public static IamNeed written(List<String> actions, String pattern) {
        Optional<String> reason =
                pattern.contains("*") ? Optional.of("the experiment says so") : Optional.empty();
        return new IamNeed(actions, pattern, Optional.empty(), reason, true);
    }

    /**
     * @throws IllegalArgumentException when the resource holds a {@code *} for which no reason is
     *     given
     */
    public IamNeed {
        actions = List.copyOf(actions);
        if (resource.contains("*") && widened.isEmpty()) {
            throw new IllegalArgumentException("no reason is given for the * in " + resource);
        }
    }
}
