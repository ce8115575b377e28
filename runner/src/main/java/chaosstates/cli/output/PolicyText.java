package chaosstates.cli.output;

import chaosstates.iam.IamCondition;
import chaosstates.iam.IamStatement;
import chaosstates.iam.PolicyJson;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Policies for review.
 *
 * @param place puts what is known of the deployment into an ARN
 */
public record PolicyText(Map<String, List<IamStatement>> functions, UnaryOperator<String> place) {

    /** A {@code *} in a policy, and why it is there. */
    private record Wildcard(String function, String resource, String reason) {

        public JsonObject json() {
            return JsonObject.EMPTY
                    .with("function", function)
                    .with("resource", resource)
                    .with("reason", reason);
        }
    }

    /**
     * {@code {"functions": {<name>: <policy>}, "wildcards": [{"function", "resource", "reason"}]}}.
     */
    public JsonObject json() {
        JsonObject policies = JsonObject.EMPTY;
        for (Map.Entry<String, List<IamStatement>> function : functions.entrySet()) {
            policies = policies.with(function.getKey(), policy(function.getValue()));
        }
        return JsonObject.EMPTY
                .with("functions", policies)
                .with("wildcards", wildcards().map(Wildcard::json).toList());
    }

    private JsonObject policy(List<IamStatement> statements) {
        return PolicyJson.of(
                statements.stream().map(each -> PolicyJson.statement(each, place)).toList());
    }

    private Stream<Wildcard> wildcards() {
        return functions.entrySet().stream()
                .flatMap(
                        function ->
                                function.getValue().stream()
                                        .flatMap(each -> wildcards(function.getKey(), each)));
    }

    private Stream<Wildcard> wildcards(String function, IamStatement statement) {
        return statement.resources().stream()
                .filter(resource -> resource.contains("*"))
                .map(resource -> new Wildcard(function, place.apply(resource), why(statement)));
    }

    /** Text of the experiment's own may hold one, which IAM then takes literally. */
    private static String why(IamStatement statement) {
        return statement.widened().isEmpty()
                ? "the experiment's own text"
                : String.join("; ", statement.widened());
    }

    /** A line for each action and resource, under each function's name. */
    public String table() {
        StringBuilder text = new StringBuilder();
        functions.forEach(
                (function, statements) -> {
                    text.append(function).append('\n');
                    if (statements.isEmpty()) {
                        text.append("  nothing\n");
                    }
                    statements.forEach(statement -> add(statement, text));
                });
        return text.toString();
    }

    private void add(IamStatement statement, StringBuilder text) {
        text.append("  ").append(String.join(", ", statement.actions())).append('\n');
        statement.resources().forEach(resource -> line(text, "on", place.apply(resource)));
        statement.conditions().forEach(condition -> line(text, "if", said(condition)));
        Optional.of(why(statement))
                .filter(why -> statement.resources().stream().anyMatch(it -> it.contains("*")))
                .ifPresent(why -> line(text, "* ", why));
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append("    ").append(what).append(' ').append(value).append('\n');
    }

    private static String said(IamCondition condition) {
        return condition.operator()
                + " "
                + condition.key()
                + " "
                + String.join(" or ", condition.values());
    }
}
