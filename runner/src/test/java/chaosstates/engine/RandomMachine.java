package chaosstates.engine;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Parallel;
import chaosstates.asl.Pass;
import chaosstates.asl.Retrier;
import chaosstates.asl.State;
import chaosstates.asl.StateMachine;
import chaosstates.asl.States;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition;
import chaosstates.asl.Wait;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes machines of all kinds of state, nested, whose transitions lead forward only. */
final class RandomMachine {

    private static final int DEEPEST = 3;

    private final RandomGenerator random;
    private int names;

    RandomMachine(RandomGenerator random) {
        this.random = random;
    }

    StateMachine machine() {
        return new StateMachine("", body(0));
    }

    private States body(int depth) {
        List<String> order = new ArrayList<>();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            order.add("s" + names++);
        }
        Map<String, State> states = new LinkedHashMap<>();
        for (int index = 0; index < order.size(); index++) {
            states.put(order.get(index), state(order.subList(index + 1, order.size()), depth));
        }
        return new States(order.getFirst(), states);
    }

    private State state(List<String> later, int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 9 : 7)) {
            case 0 -> Wait.of(Json.of(random.nextInt(5)), transition(later));
            case 1 -> new Pass("", assign(depth), output(), transition(later));
            case 2 -> later.isEmpty() ? new Succeed("") : choice(later);
            case 3 -> random.nextInt(3) == 0 ? Fail.of(error(), "") : task(later, depth);
            case 4, 5, 6 -> task(later, depth);
            default -> parallel(later, depth);
        };
    }

    private Task task(List<String> later, int depth) {
        return new Task(
                "",
                new Task.Invocation(
                        Task.LAMBDA_INVOKE,
                        JsonObject.EMPTY.with("FunctionName", "f"),
                        1 + random.nextInt(3)),
                retriers(),
                catchers(later),
                assign(depth),
                output(),
                transition(later));
    }

    private Parallel parallel(List<String> later, int depth) {
        List<States> branches = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            branches.add(body(depth + 1));
        }
        return new Parallel(
                "",
                branches,
                retriers(),
                catchers(later),
                assign(depth),
                Optional.empty(),
                transition(later));
    }

    private Choice choice(List<String> later) {
        return Choice.of(
                List.of(new Choice.Rule("{% $random() < 0.5 %}", pick(later))), pick(later));
    }

    private List<Retrier> retriers() {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new Retrier(List.of(error()), 1, random.nextInt(3), 2.0, 3, true));
    }

    private List<Catcher> catchers(List<String> later) {
        if (later.isEmpty() || random.nextBoolean()) {
            return List.of();
        }
        List<String> errors = List.of(random.nextBoolean() ? Catcher.ALL : error());
        return List.of(new Catcher(errors, pick(later), Optional.empty(), Optional.empty()));
    }

    /** A name for each depth, so that no branch assigns an outer variable. */
    private Optional<JsonObject> assign(int depth) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(JsonObject.EMPTY.with("v" + depth, Json.of(random.nextInt())));
    }

    /** Fails now and then, which an undefined value does. */
    private Optional<Json> output() {
        return switch (random.nextInt(5)) {
            case 0 -> Optional.of(Json.of("{% $states.input.missing %}"));
            case 1, 2 -> Optional.empty();
            default -> Optional.of(Json.of("{% $states.input %}"));
        };
    }

    private Transition transition(List<String> later) {
        return later.isEmpty() ? new Transition.End() : new Transition.Next(pick(later));
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private String error() {
        return random.nextBoolean() ? "A" : "B";
    }
}
