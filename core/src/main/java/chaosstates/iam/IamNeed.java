package chaosstates.iam;

import java.util.List;
import java.util.Optional;

/**
 * Permission that an activity needs, as a template over its arguments.
 *
 * @param actions IAM actions, e.g. {@code rds:DescribeDBClusters}
 * @param resource an ARN in which {@code {partition}}, {@code {region}} and {@code {account}} stand
 *     for the deployment's, and any other name in braces for the argument of that name, e.g. {@code
 *     arn:{partition}:rds:{region}:{account}:cluster:{cluster_id}}
 * @param argument the argument that must be given for this need to arise; empty: always
 * @param widened why {@code *} stands in the resource, or where the argument would when it is not
 *     known before the run
 */
public record IamNeed(
        List<String> actions,
        String resource,
        Optional<String> argument,
        Optional<String> widened) {

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
