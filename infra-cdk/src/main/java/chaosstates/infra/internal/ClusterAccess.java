package chaosstates.infra.internal;

import chaosstates.model.python.PythonItem.Cluster;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.eks.CfnAccessEntry;
import software.constructs.Construct;

/**
 * Access of a function to a cluster of EKS: an access entry for its role, with the declared policy.
 *
 * @param role the ARN of the function's role
 * @see <a href="https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html">EKS: access
 *     entries</a>
 */
record ClusterAccess(Cluster cluster, String role) {

    /**
     * Makes the entry, in a cluster of the stack's region. Without a policy the cluster's owner
     * gives access.
     */
    void grant(Construct scope) {
        if (cluster.policy().isPresent() && cluster.region().isEmpty()) {
            CfnAccessEntry.Builder.create(scope, "ClusterAccess")
                    .clusterName(cluster.name())
                    .principalArn(role)
                    .accessPolicies(
                            List.of(
                                    CfnAccessEntry.AccessPolicyProperty.builder()
                                            .policyArn(policy(cluster.policy().get()))
                                            .accessScope(scope())
                                            .build()))
                    .build();
        }
    }

    private CfnAccessEntry.AccessScopeProperty scope() {
        boolean isWhole = cluster.namespaces().isEmpty();
        return CfnAccessEntry.AccessScopeProperty.builder()
                .type(isWhole ? "cluster" : "namespace")
                .namespaces(isWhole ? null : cluster.namespaces())
                .build();
    }

    private static String policy(String nameOrArn) {
        return nameOrArn.startsWith("arn:")
                ? nameOrArn
                : "arn:" + Aws.PARTITION + ":eks::aws:cluster-access-policy/" + nameOrArn;
    }

    /** Returns the commands by which the cluster's owner gives access, where no entry is made. */
    Optional<String> commands() {
        if (cluster.policy().isPresent() && cluster.region().isEmpty()) {
            return Optional.empty();
        }
        String whom =
                "--region %s --cluster-name %s --principal-arn %s"
                        .formatted(cluster.region().orElse(Aws.REGION), cluster.name(), role);
        String scope =
                cluster.namespaces().isEmpty()
                        ? "type=cluster"
                        : "type=namespace,namespaces=" + String.join(",", cluster.namespaces());
        return Optional.of(
                "aws eks create-access-entry %s && aws eks associate-access-policy %s --policy-arn %s --access-scope %s"
                        .formatted(whom, whom, policy(cluster.policy().orElse("<policy>")), scope));
    }
}
