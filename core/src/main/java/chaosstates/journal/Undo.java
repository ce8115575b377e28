package chaosstates.journal;

import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.Rules;
import chaosstates.plan.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left to be undone of a run that was ended before it could do so itself, and with what.
 *
 * @param due the rollbacks' states, in their order
 * @param cleanups the states of the controls that are still to be cleaned up, in their order
 * @param configuration as the run had it, overridden and found out
 * @param dry what the run left out; null for nothing
 */
public record Undo(List<String> due, List<String> cleanups, JsonObject configuration, Json dry) {

    public Undo {
        due = List.copyOf(due);
        cleanups = List.copyOf(cleanups);
    }

    /** Read off the history: nothing of the run is left but that. */
    public static Undo of(Plan plan, History history) {
        Json configuration =
                assigned(history, "configuration").orElse(plan.experiment().configuration());
        JsonObject all = (JsonObject) configuration;
        for (Map.Entry<String, Json> given : given(history).fields().entrySet()) {
            all = all.with(given.getKey(), given.getValue());
        }
        return new Undo(
                due(plan, history),
                cleanups(plan, history),
                all,
                assigned(history, "dry").orElse(Json.ofNull()));
    }

    /** Whether anything is left to be undone. */
    public boolean isDue() {
        return !due.isEmpty();
    }

    /** Whether a guardian would find anything to do, beside the journal. */
    public boolean isLeft() {
        return isDue() || !cleanups.isEmpty();
    }

    /** {@code {"due", "configuration", "dry"}}; what is to be cleaned up is due as well. */
    public JsonObject json() {
        return JsonObject.EMPTY
                .with("due", Stream.concat(due.stream(), cleanups.stream()).map(Json::of).toList())
                .with("configuration", configuration)
                .with("dry", dry);
    }

    private static List<String> due(Plan plan, History history) {
        Course course = Course.of(plan, history);
        if (!hasBegun(history) || hasDecided(history) || !isDue(course)) {
            return List.of();
        }
        Set<String> played =
                course.of(Phase.ROLLBACK).stream()
                        .filter(record -> record.outcome().isPresent())
                        .map(record -> record.step().state())
                        .collect(Collectors.toSet());
        boolean isCut = plan.isCompatible() && !course.of(Phase.ROLLBACK).isEmpty();
        return isCut
                ? List.of()
                : plan.rollbacks().stream()
                        .map(Step::state)
                        .filter(state -> !played.contains(state))
                        .toList();
    }

    /** Once in the try, a control may have been configured. What was cut off is done again. */
    private static List<String> cleanups(Plan plan, History history) {
        Set<String> done =
                Course.of(plan, history).controls().stream()
                        .filter(call -> call.end().isPresent())
                        .map(call -> call.step().state())
                        .collect(Collectors.toSet());
        return !hasBegun(history) || hasDecided(history)
                ? List.of()
                : plan.controls().after(Place.CONTROLS).stream()
                        .map(ControlStep::state)
                        .filter(state -> !done.contains(state))
                        .toList();
    }

    /** A run whose input is refused, or that is ended before, is none. */
    private static boolean hasBegun(History history) {
        return hasEntered(history, EventType.PARALLEL_STATE_ENTERED, Plan.TRY);
    }

    /** A run that has come to its journal has played what it wanted to play. */
    private static boolean hasDecided(History history) {
        return hasEntered(history, EventType.TASK_STATE_ENTERED, Journal.STATE);
    }

    private static boolean hasEntered(History history, EventType type, String state) {
        return history.events().stream()
                .filter(event -> event.type() == type)
                .anyMatch(event -> event.stateName().filter(state::equals).isPresent());
    }

    private static boolean isDue(Course course) {
        boolean deviated =
                course.plan().mode().rules() == Rules.OURS
                        ? Deviation.of(course).isPresent()
                        : course.missed(Phase.AFTER);
        return switch (course.plan().strategies().rollbacks()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case DEVIATED -> deviated;
            case DEFAULT ->
                    !course.plan().isCompatible()
                            && course.records().stream()
                                    .anyMatch(record -> record.step().phase() == Phase.METHOD);
        };
    }

    private static Optional<Json> assigned(History history, String variable) {
        return history.events().reversed().stream()
                .map(event -> event.details().object("assignedVariables").get(variable))
                .flatMap(Optional::stream)
                .filter(JsonString.class::isInstance)
                .map(text -> JsonReader.parse(((JsonString) text).value()))
                .findFirst();
    }

    /** The overrides of the execution's input. */
    private static JsonObject given(History history) {
        return history.events().stream()
                .findFirst()
                .flatMap(HistoryEvent::input)
                .map(JsonReader::parse)
                .filter(JsonObject.class::isInstance)
                .map(input -> ((JsonObject) input).object("configuration"))
                .orElse(JsonObject.EMPTY);
    }
}
