package chaosstates.journal;

import chaosstates.activity.InterruptExecution;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.model.Moment;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one call of a control.
 *
 * @param mayInterrupt whether the run ends when it says so
 * @param end empty when it was cut off
 */
record ControlCall(
        ControlStep step, boolean mayInterrupt, Instant enteredAt, Optional<HistoryEvent> end) {

    static List<ControlCall> of(Plan plan, List<Visit> visits) {
        return visits.stream()
                .flatMap(
                        visit ->
                                plan.controls().find(visit.state()).stream()
                                        .map(step -> of(step, plan, visit)))
                .toList();
    }

    private static ControlCall of(ControlStep step, Plan plan, Visit visit) {
        return new ControlCall(
                step,
                plan.mayInterrupt(step),
                visit.enteredAt(),
                visit.last(
                        EventType.TASK_SUCCEEDED, EventType.TASK_FAILED, EventType.TASK_TIMED_OUT));
    }

    boolean isAt(Place place) {
        return step.place().equals(place);
    }

    /** Whether it was made once the run itself was over. */
    boolean isLast() {
        return step.moment() == Moment.AFTER && (isAt(Place.EXPERIMENT) || isAt(Place.CONTROLS));
    }

    /** What the control has to say in the journal. */
    JsonObject additions() {
        return end.filter(event -> event.type() == EventType.TASK_SUCCEEDED)
                .map(TaskResult::payload)
                .map(payload -> payload.object("additions"))
                .orElse(JsonObject.EMPTY);
    }

    /** What it said when it wanted the run to end, and had a say in that. */
    Optional<String> interruption() {
        return failed().filter(this::isInterruption).map(FailureText::of);
    }

    /** As the journal has the interruption of a control. */
    Optional<JsonObject> interruptionJson() {
        return interruption().map(reason -> Interruption.json(step.control().name(), reason));
    }

    /** {@code {"name", "hook", "state", "error"}} of a call that failed, which the run survives. */
    Stream<JsonObject> failure() {
        return failed()
                .filter(event -> !isInterruption(event))
                .map(
                        event ->
                                JsonObject.EMPTY
                                        .with("name", step.control().name())
                                        .with("hook", step.hook().function())
                                        .with("state", step.state())
                                        .with("error", FailureText.of(event)))
                .stream();
    }

    private Optional<HistoryEvent> failed() {
        return end.filter(event -> event.type() != EventType.TASK_SUCCEEDED);
    }

    private boolean isInterruption(HistoryEvent event) {
        return mayInterrupt && event.error().filter(InterruptExecution.ERROR::equals).isPresent();
    }
}
