package chaosstates.explore;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.plan.Clearance;
import chaosstates.plan.ControlStep;
import chaosstates.plan.During;
import chaosstates.plan.EmbeddedControls;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.report.ways.Mishap;
import chaosstates.report.ways.Mishap.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Mishaps that a run can have.
 *
 * @param planned the history of the run in which nothing goes wrong
 */
record Mishaps(Plan plan, History planned) {

    private static final Set<EventType> LASTING =
            Set.of(EventType.TASK_STATE_ENTERED, EventType.WAIT_STATE_ENTERED);

    /** Lists them by the order of the run: first what fails, then where it is ended. */
    List<Mishap> all() {
        return Stream.of(
                        configuration(),
                        clearance(),
                        controls(),
                        steps(Phase.SAFEGUARD),
                        steps(Phase.GATE),
                        steps(Phase.WAIT),
                        steps(Phase.METHOD),
                        steps(Phase.EFFECT),
                        plan.during().stream().flatMap(this::sampled),
                        watches(),
                        steps(Phase.AFTER),
                        steps(Phase.ROLLBACK),
                        journal(),
                        ends())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private Stream<Mishap> configuration() {
        return plan.configuration().stream()
                .flatMap(step -> each(step.state(), "", Kind.FAILS, Kind.HANGS));
    }

    private Stream<Mishap> clearance() {
        return plan.clearance().stream()
                .flatMap(asked -> each(Clearance.STATE, "", Kind.OBJECTS, Kind.HANGS));
    }

    private Stream<Mishap> controls() {
        return plan.controls().all().stream()
                .flatMap(
                        control ->
                                Stream.concat(
                                        each(control.state(), "", Kind.FAILS, Kind.HANGS),
                                        interrupting(control)));
    }

    private Stream<Mishap> interrupting(ControlStep control) {
        return plan.mayInterrupt(control)
                ? each(control.state(), "", Kind.INTERRUPTS)
                : Stream.empty();
    }

    private Stream<Mishap> steps(Phase phase) {
        return plan.steps(phase).stream()
                .flatMap(
                        step ->
                                Stream.concat(
                                        activity(step.state(), "", step),
                                        embedded(step.state(), step.controls())));
    }

    private Stream<Mishap> sampled(During during) {
        return Stream.concat(
                during.probes().stream()
                        .flatMap(
                                probe ->
                                        Stream.concat(
                                                activity(
                                                        during.state(),
                                                        probe.activity().name(),
                                                        probe),
                                                embedded(during.state(), probe.controls()))),
                embedded(during.state(), during.controls()));
    }

    private Stream<Mishap> watches() {
        return plan.watches().stream()
                .flatMap(watch -> each(watch.state(), "", Kind.FAILS, Kind.HANGS, Kind.MISSES));
    }

    private static Stream<Mishap> activity(String state, String part, Step step) {
        Stream<Mishap> any = each(state, part, Kind.FAILS, Kind.HANGS);
        return step.tolerance().isPresent()
                ? Stream.concat(any, each(state, part, Kind.MISSES))
                : any;
    }

    private static Stream<Mishap> embedded(String state, EmbeddedControls controls) {
        return controls.specs()
                .flatMap(spec -> each(state, spec.id(), Kind.FAILS, Kind.INTERRUPTS));
    }

    private Stream<Mishap> journal() {
        return entered(EventType.TASK_STATE_ENTERED)
                .filter(Set.of(Plan.JOURNAL_SO_FAR, Plan.OUTPUTS, Plan.JOURNAL)::contains)
                .flatMap(state -> each(state, "", Kind.FAILS));
    }

    /** Lists the ends in the states that take time. */
    private Stream<Mishap> ends() {
        return LASTING.stream()
                .flatMap(this::entered)
                .distinct()
                .sorted(this::byOrder)
                .flatMap(state -> each(state, "", Kind.STOPPED, Kind.TIMED_OUT));
    }

    private int byOrder(String one, String other) {
        List<String> order = states().toList();
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    private Stream<String> states() {
        return planned.events().stream().flatMap(event -> event.stateName().stream());
    }

    private Stream<String> entered(EventType type) {
        return planned.events().stream()
                .filter(event -> event.type() == type)
                .map(HistoryEvent::stateName)
                .flatMap(Optional::stream);
    }

    private static Stream<Mishap> each(String state, String part, Kind... kinds) {
        return Stream.of(kinds).map(kind -> new Mishap(state, part, kind));
    }
}
