package chaosstates.proof;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A machine's definition with one transition changed: each led to each other state, or left out.
 */
final class Mutants {

    private static final Set<String> LEADING = Set.of("Next", "Default");
    private static final Set<String> LISTS = Set.of("Catch", "Choices");

    private Mutants() {}

    /**
     * @param what was changed
     */
    record Mutant(String what, JsonObject definition) {

        private static final Pattern KIND =
                Pattern.compile("((Catch|Choices)\\[\\d+\\] )?(Next|Default|left out)( → .*)?$");

        /** Returns the transition: the mutant's name without where it leads. */
        String transition() {
            return what.replaceFirst(" → .*", "");
        }

        /** Returns what kind of transition was changed, such as {@code Catch Next}. */
        String kind() {
            return KIND.matcher(what)
                    .results()
                    .map(
                            found ->
                                    (found.group(2) == null ? "" : found.group(2) + " ")
                                            + found.group(3))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Picks one mutant of each transition, led to another state than those of its neighbours. */
    static List<Mutant> ofEachTransition(List<Mutant> mutants) {
        List<List<Mutant>> transitions =
                List.copyOf(
                        mutants.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Mutant::transition,
                                                LinkedHashMap::new,
                                                Collectors.toList()))
                                .values());
        return IntStream.range(0, transitions.size())
                .mapToObj(i -> transitions.get(i).get(i % transitions.get(i).size()))
                .toList();
    }

    /** Picks the first mutant of each kind. */
    static List<Mutant> ofEachKind(List<Mutant> mutants) {
        return List.copyOf(
                mutants.stream()
                        .collect(
                                Collectors.toMap(
                                        Mutant::kind,
                                        mutant -> mutant,
                                        (first, other) -> first,
                                        LinkedHashMap::new))
                        .values());
    }

    static List<Mutant> of(JsonObject definition) {
        List<Mutant> mutants = new ArrayList<>();
        body(
                definition,
                changed -> changed,
                (what, changed) -> mutants.add(new Mutant(what, changed)));
        return mutants;
    }

    /** Puts the changes of a part into what is around it. */
    private static void body(
            JsonObject body, UnaryOperator<JsonObject> around, BiConsumer<String, JsonObject> out) {
        JsonObject states = body.object("States");
        states.fields()
                .forEach(
                        (name, state) ->
                                state(
                                        name,
                                        (JsonObject) state,
                                        states.fields().keySet(),
                                        changed ->
                                                around.apply(
                                                        body.with(
                                                                "States",
                                                                states.with(name, changed))),
                                        out));
    }

    private static void state(
            String name,
            JsonObject state,
            Set<String> names,
            UnaryOperator<JsonObject> around,
            BiConsumer<String, JsonObject> out) {
        led(name, state, names, around, out);
        for (String list : LISTS) {
            items(
                    state,
                    list,
                    around,
                    (index, item, put) -> {
                        String what = name + " " + list + "[" + index + "]";
                        led(what, item, names, changed -> put.apply(List.of(changed)), out);
                        out.accept(what + " left out", put.apply(List.of()));
                    });
        }
        items(
                state,
                "Branches",
                around,
                (index, branch, put) -> body(branch, changed -> put.apply(List.of(changed)), out));
    }

    private static void led(
            String what,
            JsonObject object,
            Set<String> names,
            UnaryOperator<JsonObject> around,
            BiConsumer<String, JsonObject> out) {
        for (String key : LEADING) {
            if (object.fields().get(key) instanceof JsonString next) {
                names.stream()
                        .filter(name -> !name.equals(next.value()))
                        .forEach(
                                name ->
                                        out.accept(
                                                what + " " + key + " → " + name,
                                                around.apply(object.with(key, name))));
            }
        }
    }

    /** Work on an item, given how to put others in its place. */
    private interface Item {
        void is(int index, JsonObject item, Function<List<Json>, JsonObject> put);
    }

    private static void items(
            JsonObject state, String key, UnaryOperator<JsonObject> around, Item each) {
        List<Json> items = state.get(key).map(list -> ((JsonArray) list).items()).orElse(List.of());
        for (int index = 0; index < items.size(); index++) {
            int at = index;
            each.is(
                    index,
                    (JsonObject) items.get(index),
                    others -> {
                        List<Json> all = new ArrayList<>(items);
                        all.remove(at);
                        all.addAll(at, others);
                        return around.apply(state.with(key, all));
                    });
        }
    }
}
