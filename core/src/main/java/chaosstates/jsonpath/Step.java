package chaosstates.jsonpath;

import java.util.List;

/**
 * One step of a path: from each node to what the selectors choose in it, in their order.
 *
 * @param everywhere after {@code ..}: from the node and all below it, parents first
 */
record Step(boolean everywhere, List<Selector> selectors) {

    Step {
        selectors = List.copyOf(selectors);
    }
}
