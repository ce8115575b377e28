package chaosstates.iam;

import java.util.List;

/**
 * Condition under which a statement allows anything, e.g. {@code StringLike s3:prefix aurora/*}.
 *
 * @param values of which one has to match
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">IAM
 *     JSON policy elements: Condition</a>
 */
public record IamCondition(String operator, String key, List<String> values) {

    public IamCondition {
        values = List.copyOf(values);
    }
}
