package chaosstates.cli;

import chaosstates.activity.IamCondition;
import chaosstates.activity.IamStatement;
import chaosstates.json.Json;
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
record PolicyText(Map<String, List<IamStatement>> functions, UnaryOperator<String> place) {

    /** A {@code *} in a policy, and why it is there. */
    private record Wildcard(String function, String resource, String reason) {

        JsonObject json() {
            return JsonObject.EMPTY
                    .with("function", Json.of(function))
                    .with("resource", Json.of(resource))
                    .with("reason", Json.of(reason));
        }
    }

    /**
     * {@code {"functions": {<name>: <policy>}, "wildcards": [{"function", "resource", "reason"}]}}.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">The
     *     elements of a policy</a>
     */
    JsonObject json() {
        JsonObject policies = JsonObject.EMPTY;
        for (Map.Entry<String, List<IamStatement>> function : functions.entrySet()) {
            policies = policies.with(function.getKey(), policy(function.getValue()));
        }
        return JsonObject.EMPTY
                .with("functions", policies)
                .with("wildcards", Json.of(wildcards().map(Wildcard::json).toList()));
    }

    private JsonObject policy(List<IamStatement> statements) {
        return JsonObject.EMPTY
                .with("Version", Json.of("2012-10-17"))
                .with("Statement", Json.of(statements.stream().map(this::statement).toList()));
    }

    private JsonObject statement(IamStatement statement) {
        JsonObject json =
                JsonObject.EMPTY
                        .with("Effect", Json.of("Allow"))
                        .with("Action", texts(statement.actions().stream()))
                        .with("Resource", texts(statement.resources().stream().map(place)));
        return statement.conditions().isEmpty()
                ? json
                : json.with("Condition", conditions(statement.conditions()));
    }

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
    String table() {
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
