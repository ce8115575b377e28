package chaosstates.jsonpath;

import java.util.List;

/** Condition of a filter. */
sealed interface Condition {

    record Every(List<Condition> conditions) implements Condition {

        public Every {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}

    /**
     * Holds when any value of the left and any of the right stand in this relation; if the right is
     * a path, the first value of the left and any of the right.
     */
    record Comparison(Operand left, Relation relation, Operand right) implements Condition {}

    /** A path that finds anything, whatever it is; a literal that is true in Python's sense. */
    record Exists(Operand operand) implements Condition {}
}
