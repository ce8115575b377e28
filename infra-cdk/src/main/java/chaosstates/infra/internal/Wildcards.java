package chaosstates.infra.internal;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import io.github.cdklabs.cdknag.RegexAppliesTo;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.constructs.IConstruct;

/**
 * Records in the template why a {@code *} stands in a policy, where a reader and cdk-nag find it.
 *
 * @see <a href="https://github.com/cdklabs/cdk-nag">cdk-nag</a>
 */
final class Wildcards {

    /** Text of CDK for a value that it does not know yet, such as a bucket's ARN. */
    private static final Pattern TOKEN = Pattern.compile("\\$\\{Token\\[[^]]*]}");

    private Wildcards() {}

    /**
     * @param resource as cdk-nag writes it: references in angle brackets
     */
    static void explain(IConstruct where, String resource, String reason) {
        NagSuppressions.addResourceSuppressions(
                where,
                List.of(
                        NagPackSuppression.builder()
                                .id("AwsSolutions-IAM5")
                                .appliesTo(List.of(finding("Resource::" + resource)))
                                .reason(reason)
                                .build()),
                true);
    }

    /** Returns the finding for cdk-nag; where CDK still has to make a name, anything may stand. */
    private static Object finding(String text) {
        return TOKEN.matcher(text).find()
                ? RegexAppliesTo.builder().regex("/^" + pattern(text) + "$/").build()
                : text;
    }

    private static String pattern(String text) {
        return Stream.of(TOKEN.split(text, -1))
                .map(literal -> literal.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0"))
                .collect(Collectors.joining(".*"));
    }
}
