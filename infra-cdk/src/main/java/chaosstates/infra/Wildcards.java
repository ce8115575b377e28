package chaosstates.infra;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import io.github.cdklabs.cdknag.RegexAppliesTo;
import java.util.List;
import software.constructs.IConstruct;

/**
 * Records in the template why a {@code *} stands in a policy, where a reader and cdk-nag find it.
 *
 * @see <a href="https://github.com/cdklabs/cdk-nag">cdk-nag</a>
 */
final class Wildcards {

    private Wildcards() {}

    /**
     * @param resource as cdk-nag writes it: references in angle brackets
     */
    static void explain(IConstruct where, String resource, String reason) {
        record(where, List.of("Resource::" + resource), reason);
    }

    /**
     * @param resource a regular expression over what cdk-nag writes, for resources in which CDK
     *     makes the name
     */
    static void explainMatching(IConstruct where, String resource, String reason) {
        record(
                where,
                List.of(RegexAppliesTo.builder().regex("/^Resource::" + resource + "$/").build()),
                reason);
    }

    private static void record(IConstruct where, List<Object> appliesTo, String reason) {
        NagSuppressions.addResourceSuppressions(
                where,
                List.of(
                        NagPackSuppression.builder()
                                .id("AwsSolutions-IAM5")
                                .appliesTo(appliesTo)
                                .reason(reason)
                                .build()),
                true);
    }
}
