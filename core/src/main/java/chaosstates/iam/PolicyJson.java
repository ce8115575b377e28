package chaosstates.iam;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Policies as IAM reads them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">The
 *     elements of a policy</a>
 */
public final class PolicyJson {

    private PolicyJson() {}

    public static JsonObject of(List<JsonObject> statements) {
        return JsonObject.EMPTY.with("Version", "2012-10-17").with("Statement", statements);
    }

    /**
     * Renders a statement that allows.
     *
     * @param place puts what is known of the deployment into an ARN
     */
    public static JsonObject statement(IamStatement statement, UnaryOperator<String> place) {
        JsonObject json =
                JsonObject.EMPTY
                        .with("Effect", "Allow")
                        .with("Action", texts(statement.actions().stream()))
                        .with("Resource", texts(statement.resources().stream().map(place)));
        return statement.conditions().isEmpty()
                ? json
                : json.with("Condition", conditions(statement.conditions()));
    }

    /** Several may have the same operator. */
    private static JsonObject conditions(List<IamCondition> conditions) {
        JsonObject all = JsonObject.EMPTY;
        for (IamCondition condition : conditions) {
            JsonObject others = all.object(condition.operator());
            all =
                    all.with(
                            condition.operator(),
                            others.with(condition.key(), texts(condition.values().stream())));
        }
        return all;
    }

    private static Json texts(Stream<String> texts) {
        return Json.of(texts.map(Json::of).toList());
    }
}
