package chaosstates.journal;

import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.substitution.UsedSecrets;
import chaosstates.wire.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Parts of a guardian in the undoing of a run, which may have begun before the guardian was
 * deployed. A Task of the guardian plays a state of the run when both do the same: call the same
 * function with the same arguments and secrets. Names do not matter, but the order does.
 *
 * @param states the run's states by those of the guardian that play them, in their order
 */
record Parts(Map<String, String> states) {

    /** Content of a state: two that are alike do the same. */
    private record Part(String state, JsonObject does) {}

    /**
     * Finds the Tasks of a guardian for what is due. A state is left out when no Task after those
     * before it does the same.
     */
    static Parts of(Plan run, Plan guardian, List<String> due) {
        Map<String, JsonObject> wanted =
                all(run).stream().collect(Collectors.toMap(Part::state, Part::does));
        List<Part> left = all(guardian);
        Map<String, String> states = new LinkedHashMap<>();
        for (String state : due) {
            List<Part> from = from(new Part(state, wanted.get(state)), left);
            if (!from.isEmpty()) {
                states.put(from.getFirst().state(), state);
                left = from.subList(1, from.size());
            }
        }
        return new Parts(states);
    }

    /** Returns the parts from the one on that does the same; of several the one of that name. */
    private static List<Part> from(Part wanted, List<Part> parts) {
        boolean isThere = parts.contains(wanted);
        return parts.stream()
                .dropWhile(it -> isThere ? !it.equals(wanted) : !it.does().equals(wanted.does()))
                .toList();
    }

    private static List<Part> all(Plan plan) {
        List<Part> parts = new ArrayList<>();
        plan.rollbacks().forEach(step -> parts.add(new Part(step.state(), does(plan, step))));
        plan.controls()
                .after(Place.CONTROLS)
                .forEach(control -> parts.add(new Part(control.state(), does(plan, control))));
        return parts;
    }

    private static JsonObject does(Plan plan, Step step) {
        return withSecrets(
                plan,
                JsonObject.EMPTY
                        .with("type", step.activity().type().name())
                        .with("provider", step.activity().source().object("provider"))
                        .with("bypassed", step.treatment().isBypassed()));
    }

    private static JsonObject does(Plan plan, ControlStep control) {
        return withSecrets(
                plan,
                JsonObject.EMPTY
                        .with("hook", control.hook().function())
                        .with("provider", control.control().source().object("provider")));
    }

    private static JsonObject withSecrets(Plan plan, JsonObject does) {
        return does.with(
                "secrets", UsedSecrets.of(does, plan.experiment().source().object("secrets")));
    }

    /** The guardian's states to play, in their order. */
    List<String> played() {
        return List.copyOf(states.keySet());
    }

    /** The run's names of those states that have another in the guardian. */
    JsonObject renamed() {
        JsonObject renamed = JsonObject.EMPTY;
        for (Map.Entry<String, String> state : states.entrySet()) {
            renamed =
                    state.getKey().equals(state.getValue())
                            ? renamed
                            : renamed.with(state.getKey(), state.getValue());
        }
        return renamed;
    }

    /** Returns the history of a guardian with the names that its run has for the states. */
    static History inNamesOfTheRun(History guardian) {
        return guardian.variable(Keys.RENAMED)
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(renamed -> !renamed.fields().isEmpty())
                .map(renamed -> renamed(guardian, renamed))
                .orElse(guardian);
    }

    private static History renamed(History guardian, JsonObject renamed) {
        return new History(
                guardian.events().stream().map(event -> renamed(event, renamed)).toList());
    }

    private static HistoryEvent renamed(HistoryEvent event, JsonObject renamed) {
        return event.stateName().flatMap(renamed::string).map(event::named).orElse(event);
    }
}
