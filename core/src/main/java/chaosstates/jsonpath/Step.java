package chaosstates.jsonpath;

import java.util.List;

/**
 * Step of a path: from each node to the nodes that the selectors choose in it, in their order.
 *
 * @param everywhere after {@code ..}: from the node and all below it, parents first
 */
record Step(boolean everywhere, List<Selector> selectors) {

    Step {
        selectors = List.copyOf(selectors);
    }
}
