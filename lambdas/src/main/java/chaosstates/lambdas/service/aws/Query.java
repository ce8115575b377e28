package chaosstates.lambdas.service.aws;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Raised;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.smithy.jmespath.ExpressionProblem;
import software.amazon.smithy.jmespath.JmespathException;
import software.amazon.smithy.jmespath.JmespathExpression;

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
