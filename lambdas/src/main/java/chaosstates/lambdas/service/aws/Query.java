package chaosstates.lambdas.service.aws;

import static java.util.stream.Collectors.toSet;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Raised;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.jmespath.ExpressionProblem;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;
import software.amazon.smithy.jmespath.ast.BinaryExpression;
import software.amazon.smithy.jmespath.ast.ExpressionTypeExpression;
import software.amazon.smithy.jmespath.ast.FieldExpression;
import software.amazon.smithy.jmespath.ast.FilterProjectionExpression;
import software.amazon.smithy.jmespath.ast.FlattenExpression;
import software.amazon.smithy.jmespath.ast.FunctionExpression;
import software.amazon.smithy.jmespath.ast.LiteralExpression;
import software.amazon.smithy.jmespath.ast.MultiSelectHashExpression;
import software.amazon.smithy.jmespath.ast.MultiSelectListExpression;
import software.amazon.smithy.jmespath.ast.NotExpression;

/**
 * An expression that chooses a part of AWS's answer, as the AWS command line's {@code --query}.
 *
 * @see <a href="https://jmespath.org/specification.html">JMESPath specification</a>
 */
record Query(String text, JmespathExpression expression) {

    /**
     * Reads a query.
     *
     * @throws Raised when it can't be read
     */
    static Query read(String text) {
        try {
            return new Query(text, JmespathExpression.parse(text));
        } catch (JmespathException mistake) {
            throw failed("`%s` is no JMESPath: %s".formatted(text, line(mistake)));
        }
    }

    /** Finds what is wrong with a query, whatever it is asked of. */
    static Optional<String> mistake(String text) {
        try {
            return Optional.of(
                            JmespathExpression.parse(text).lint().getProblems().stream()
                                    .filter(it -> it.severity == ExpressionProblem.Severity.ERROR)
                                    .map(it -> "column %s: %s".formatted(it.column, it.message))
                                    .collect(Collectors.joining("; ")))
                    .filter(problems -> !problems.isEmpty());
        } catch (JmespathException mistake) {
            return Optional.of(line(mistake));
        }
    }

    /** Lists the names that a query takes from an answer, and does not make itself. */
    static Set<String> names(String text) {
        JmespathExpression expression = JmespathExpression.parse(text);
        Set<String> names = parts(expression).flatMap(Query::taken).collect(toSet());
        names.removeAll(parts(expression).flatMap(Query::made).collect(toSet()));
        return names;
    }

    private static Stream<String> taken(JmespathExpression part) {
        return part instanceof FieldExpression field ? Stream.of(field.getName()) : Stream.empty();
    }

    private static Stream<String> made(JmespathExpression part) {
        return switch (part) {
            case MultiSelectHashExpression hash -> hash.getExpressions().keySet().stream();
            case LiteralExpression literal when literal.isObjectValue() ->
                    literal.expectObjectValue().keySet().stream();
            default -> Stream.empty();
        };
    }

    /** Lists an expression and all that it is made of. */
    private static Stream<JmespathExpression> parts(JmespathExpression whole) {
        Stream<JmespathExpression> parts =
                switch (whole) {
                    case FilterProjectionExpression filter ->
                            Stream.of(filter.getLeft(), filter.getComparison(), filter.getRight());
                    case BinaryExpression both -> Stream.of(both.getLeft(), both.getRight());
                    case MultiSelectHashExpression hash -> hash.getExpressions().values().stream();
                    case MultiSelectListExpression list -> list.getExpressions().stream();
                    case FunctionExpression function -> function.getArguments().stream();
                    case ExpressionTypeExpression type -> Stream.of(type.getExpression());
                    case FlattenExpression list -> Stream.of(list.getExpression());
                    case NotExpression not -> Stream.of(not.getExpression());
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(whole), parts.flatMap(Query::parts));
    }

    /**
     * Chooses a part of an answer; null where there is none.
     *
     * @throws Raised when the answer has not the types that the expression's functions take
     */
    Json in(JsonObject answer) {
        try {
            return expression.evaluate(answer, JsonRuntime.INSTANCE);
        } catch (JmespathException misfit) {
            throw failed(
                    "the query `%s` does not fit the answer: %s".formatted(text, line(misfit)));
        }
    }

    private static Raised failed(String text) {
        return Raised.activityFailed(text);
    }

    private static String line(JmespathException mistake) {
        return String.valueOf(mistake.getMessage()).lines().findFirst().orElse("").strip();
    }
}
