package chaosstates.jsonpath;

import chaosstates.json.Json;
import java.util.List;
import java.util.Optional;

/** Selector of a step in a node. Nodes of the wrong kind have nothing to choose. */
sealed interface Selector {

    /**
     * The field of that name, or the item at that place, counted from the end if negative.
     *
     * @param key text for objects, a whole number (or, as Python has it, a boolean) for lists
     */
    record Key(Json key) implements Selector {}

    /** Selector of all fields or items. */
    record All() implements Selector {}

    /** {@code [start:end:step]}. */
    record Slice(Optional<Long> start, Optional<Long> end, long step) implements Selector {}

    /** {@code [?(…)]}: the node itself, if the condition holds for it. */
    record Filter(Condition condition) implements Selector {}

    /** {@code length()} and the like. */
    record Call(Function function, List<Operand> arguments) implements Selector {

        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code [$.name]}: the key that another path finds. */
    record Computed(Operand.Path path) implements Selector {}
}
