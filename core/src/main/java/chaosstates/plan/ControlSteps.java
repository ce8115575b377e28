package chaosstates.plan;

import chaosstates.model.Moment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Calls of controls in a run. */
public final class ControlSteps {

    private record Spot(Moment moment, Place place) {}

    private final Map<String, ControlStep> byState;
    private final Map<Spot, List<ControlStep>> bySpot;

    ControlSteps(List<ControlStep> steps) {
        this.byState =
                steps.stream()
                        .collect(
                                Collectors.toMap(
                                        ControlStep::state,
                                        Function.identity(),
                                        (one, other) -> one,
                                        LinkedHashMap::new));
        this.bySpot =
                steps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        step -> new Spot(step.moment(), step.place())));
    }

    public boolean isEmpty() {
        return byState.isEmpty();
    }

    /** Lists all calls in the order of a run in which nothing goes wrong. */
    public List<ControlStep> all() {
        return List.copyOf(byState.values());
    }

    /** Lists the calls before a part of the run, in their order. */
    public List<ControlStep> before(Place place) {
        return bySpot.getOrDefault(new Spot(Moment.BEFORE, place), List.of());
    }

    /** Lists the calls before a part of the run, in their order. */
    public List<ControlStep> after(Place place) {
        return bySpot.getOrDefault(new Spot(Moment.AFTER, place), List.of());
    }

    /** The one whose Task has this name. */
    public Optional<ControlStep> find(String state) {
        return Optional.ofNullable(byState.get(state));
    }
}
