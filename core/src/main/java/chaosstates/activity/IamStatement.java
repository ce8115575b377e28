package chaosstates.activity;

import java.util.List;

/**
 * One statement of a function's role: what an activity may do to what, for all its uses in an
 * experiment.
 *
 * @param resources ARNs, in which {@code {partition}}, {@code {account}} and, unless the experiment
 *     names a region, {@code {region}} stand for the deployment's
 * @param widened why a {@code *} stands in {@code resources}; empty when there is none
 */
public record IamStatement(List<String> actions, List<String> resources, List<String> widened) {

    public IamStatement {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        widened = List.copyOf(widened);
    }
}
