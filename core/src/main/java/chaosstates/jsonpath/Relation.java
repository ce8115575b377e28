package chaosstates.jsonpath;

import chaosstates.json.Json;
import chaosstates.json.JsonNumber;
import chaosstates.python.PythonValues;
import java.util.Arrays;
import java.util.Optional;

/** Relation between two values. Only numbers, and booleans as 1 and 0, come before one another. */
enum Relation {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    static Optional<Relation> of(Token token) {
        return Arrays.stream(values()).filter(relation -> token.is(relation.symbol)).findFirst();
    }

    boolean holds(Json left, Json right) {
        return switch (this) {
            case EQUAL -> PythonValues.equal(left, right);
            case UNEQUAL -> !PythonValues.equal(left, right);
            case AT_MOST -> isAtMost(left, right);
            case AT_LEAST -> isAtMost(right, left);
            case LESS -> isAtMost(left, right) && !PythonValues.equal(left, right);
            case MORE -> isAtMost(right, left) && !PythonValues.equal(left, right);
        };
    }

    /** Returns a value that stands in this relation to the right one, if there is any. */
    Json example(Json right) {
        return switch (this) {
            case EQUAL, AT_MOST, AT_LEAST -> right;
            case UNEQUAL -> Json.of("not " + right);
            case LESS -> Json.of(number(right) - 1);
            case MORE -> Json.of(number(right) + 1);
        };
    }

    private static double number(Json value) {
        return value instanceof JsonNumber number ? number.asDouble() : 0;
    }

    private static boolean isAtMost(Json left, Json right) {
        return PythonValues.isNumeric(left)
                && PythonValues.isNumeric(right)
                && PythonValues.isAtMost(left, right);
    }
}
