package chaosstates.iam;

import java.util.List;
import java.util.stream.Stream;

/**
 * Statement of a function's role: the actions of an activity on resources, for all its uses in an
 * experiment.
 *
 * @param resources ARNs, in which {@code {partition}}, {@code {account}} and, unless the experiment
 *     names a region, {@code {region}} stand for the deployment's
 * @param widened why a {@code *} stands in {@code resources}; empty when there is none
 * @param conditions all of which have to hold
 */
public record IamStatement(
        List<String> actions,
        List<String> resources,
        List<String> widened,
        List<IamCondition> conditions) {

    public IamStatement {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
        widened = List.copyOf(widened);
        conditions = List.copyOf(conditions);
    }

    /** Makes a statement without conditions. */
    public IamStatement(List<String> actions, List<String> resources, List<String> widened) {
        this(actions, resources, widened, List.of());
    }

    /** Returns a statement about a known resource. */
    public static IamStatement of(String resource, String... actions) {
        return new IamStatement(List.of(actions), List.of(resource), List.of());
    }

    /**
     * Returns a statement about a resource with a {@code *} in it.
     *
     * @param reason why
     */
    public static IamStatement wide(String resource, String reason, String... actions) {
        return new IamStatement(List.of(actions), List.of(resource), List.of(reason));
    }

    /** Under one more condition. */
    public IamStatement when(IamCondition condition) {
        List<IamCondition> all = Stream.concat(conditions.stream(), Stream.of(condition)).toList();
        return new IamStatement(actions, resources, widened, all);
    }
}
