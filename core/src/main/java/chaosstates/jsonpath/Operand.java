package chaosstates.jsonpath;

import chaosstates.json.Json;
import java.util.List;

/** Operand of conditions and functions. */
sealed interface Operand {

    /** A value that is written out. */
    record Literal(Json value) implements Operand {}

    /**
     * A path, and so any number of values.
     *
     * @param fromRoot whether it begins with {@code $}; else with the current node, {@code @}
     */
    record Path(boolean fromRoot, List<Step> steps) implements Operand {

        public Path {
            steps = List.copyOf(steps);
        }
    }
}
