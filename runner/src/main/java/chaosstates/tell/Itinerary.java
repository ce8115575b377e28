package chaosstates.tell;

import chaosstates.plan.Pause;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of a run, one after the other, with their pauses.
 *
 * @param steps without safeguards, which are beside them
 */
public record Itinerary(List<Step> steps) {

    public Itinerary {
        steps = List.copyOf(steps);
    }

    public static Itinerary of(Plan plan) {
        return new Itinerary(plan.steps().filter(step -> step.phase() != Phase.SAFEGUARD).toList());
    }

    /**
     * Place of a state.
     *
     * @param step counted from 1
     * @param of how many steps there are
     * @param later the pauses behind it, as far as their lengths are known: the run takes longer
     */
    public record Place(int step, int of, Duration later) {}

    /** Finds the place of a state; empty for one that is beside the steps. */
    public Optional<Place> at(String state) {
        long later = 0;
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < steps.size(); i++) {
            for (Stop stop : stops(steps.get(i)).toList()) {
                later += found.isPresent() ? stop.seconds() : 0;
                found = stop.state().equals(state) ? Optional.of(i + 1) : found;
            }
        }
        Duration pauses = Duration.ofSeconds(later);
        return found.map(step -> new Place(step, steps.size(), pauses));
    }

    /** State of a step, and for how long it certainly waits. */
    private record Stop(String state, long seconds) {

        static Stop of(Pause pause) {
            return new Stop(
                    pause.state(),
                    pause.length() instanceof Pause.Seconds known ? known.count() : 0);
        }
    }

    private static Stream<Stop> stops(Step step) {
        return Stream.of(
                        step.before().map(Stop::of).stream(),
                        Stream.of(new Stop(step.state(), 0)),
                        step.after().map(Stop::of).stream())
                .flatMap(all -> all);
    }
}
