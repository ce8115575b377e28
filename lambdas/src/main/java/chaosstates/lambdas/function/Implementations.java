package chaosstates.lambdas.function;

import chaosstates.activity.InvalidActivity;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Control;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Implementations that a function may call.
 *
 * @param activities by id
 * @param standIn asked before an activity is called
 */
public record Implementations(
        Function<String, Optional<Activity>> activities, List<Control> controls, StandIn standIn) {

    public Implementations {
        controls = List.copyOf(controls);
    }

    /** Makes implementations that are all called. */
    public Implementations(
            Function<String, Optional<Activity>> activities, List<Control> controls) {
        this(activities, controls, StandIn.NONE);
    }

    /** Returns the same activities with other controls. */
    public Implementations with(List<Control> others) {
        return new Implementations(activities, others, standIn);
    }

    /** Returns the same implementations, in the place of some of which others answer. */
    public Implementations with(StandIn other) {
        return new Implementations(activities, controls, other);
    }

    /** Returns these with more activities. */
    public Implementations and(List<Activity> more) {
        return new Implementations(
                id ->
                        more.stream()
                                .filter(activity -> activity.spec().id().equals(id))
                                .findFirst()
                                .or(() -> activities.apply(id)),
                controls,
                standIn);
    }

    Optional<Activity> find(String id) {
        return activities.apply(id);
    }

    static InvalidActivity none(String id) {
        return new InvalidActivity("there is no activity " + id);
    }

    /** Finds a control; what is none of ours is a module of Python. */
    Control control(String id) {
        return controls.stream()
                .filter(control -> control.spec().id().equals(id))
                .findFirst()
                .orElseGet(() -> new PythonControl(id));
    }
}
