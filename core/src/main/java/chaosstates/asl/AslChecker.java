package chaosstates.asl;

import chaosstates.problem.Kind;
import chaosstates.problem.Location;
import chaosstates.problem.MachineKind;
import chaosstates.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a machine for what the public validators let pass, and for what AWS would refuse only when
 * it is deployed or, worse, when it runs: where errors may be caught, which variables exist, what
 * an expression may say. A machine that we compiled has no findings; this holds us to it.
 *
 * @see <a href="https://states-language.net/">The Amazon States Language</a>
 */
public final class AslChecker {

    private static final int LONGEST_NAME = 80;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();

    private AslChecker(String file) {
        this.file = file;
    }

    /**
     * @param file the name for messages
     */
    public static List<Problem> check(StateMachine machine, String file) {
        AslChecker checker = new AslChecker(file);
        checker.states(machine.body(), Set.of());
        checker.names.forEach(checker::name);
        return checker.problems;
    }

    private void name(String name, int uses) {
        if (uses > 1) {
            report(
                    MachineKind.DUPLICATE_STATE,
                    "the state name `" + name + "` is used " + uses + " times");
        }
        if (name.length() > LONGEST_NAME) {
            report(
                    MachineKind.STATE_NAME_TOO_LONG,
                    "the state name `" + name + "` has more than 80 characters");
        }
    }

    private void report(Kind kind, String message) {
        problems.add(Problem.error(kind, Location.of(file), message, ""));
    }

    private void states(States body, Set<String> outer) {
        body.states().keySet().forEach(name -> names.merge(name, 1, Integer::sum));
        if (!body.states().containsKey(body.startAt())) {
            report(
                    MachineKind.UNKNOWN_STATE,
                    "StartAt names `" + body.startAt() + "`, which is no state here");
        }
        reachable(body);
        Set<String> own = VariableNames.assignedIn(body);
        own.stream()
                .filter(outer::contains)
                .forEach(
                        name ->
                                report(
                                        MachineKind.OUTER_ASSIGN,
                                        "a branch assigns the outer `$" + name + "`"));
        Set<String> visible = new HashSet<>(outer);
        visible.addAll(own);
        body.states().forEach((name, state) -> state(name, state, visible));
    }

    private void reachable(States body) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(body.startAt()));
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (body.states().containsKey(name) && seen.add(name)) {
                open.addAll(Successors.of(body.states().get(name)));
            }
        }
        for (String name : body.states().keySet()) {
            if (!seen.contains(name)) {
                report(MachineKind.UNREACHABLE_STATE, "nothing leads to the state `" + name + "`");
            }
        }
        if (seen.stream().map(body.states()::get).noneMatch(Successors::isTerminal)) {
            report(MachineKind.NO_TERMINAL_STATE, "no state after `" + body.startAt() + "` ends");
        }
        body.states().forEach((name, state) -> successors(name, state, body.states().keySet()));
    }

    private void successors(String name, State state, Set<String> known) {
        for (String next : Successors.of(state)) {
            if (!known.contains(next)) {
                report(
                        MachineKind.UNKNOWN_STATE,
                        "`" + name + "` leads to `" + next + "`, which is no state here");
            }
        }
    }

    private void state(String name, State state, Set<String> variables) {
        for (ExpressionField field : ExpressionField.of(state)) {
            for (String complaint : ExpressionRules.broken(field, variables)) {
                report(
                        MachineKind.BAD_EXPRESSION,
                        "`" + name + "`, " + field.name() + ": " + complaint);
            }
        }
        switch (state) {
            case Task task -> {
                handlers(name, task.retry(), task.catchers());
                if (!task.resource().startsWith("arn:")) {
                    report(
                            MachineKind.BAD_RESOURCE,
                            "`" + name + "`: a resource is an ARN, not `" + task.resource() + "`");
                }
            }
            case Parallel parallel -> {
                handlers(name, parallel.retry(), parallel.catchers());
                parallel.branches().forEach(branch -> states(branch, variables));
            }
            case Wait wait -> {}
            case Choice choice -> {}
            case Pass pass -> {}
            case Succeed succeed -> {}
            case Fail fail -> {}
        }
    }

    private void handlers(String name, List<Retrier> retry, List<Catcher> catchers) {
        errorLists(name, "Retry", retry.stream().map(Retrier::errors).toList());
        errorLists(name, "Catch", catchers.stream().map(Catcher::errors).toList());
    }

    private void errorLists(String name, String field, List<List<String>> lists) {
        for (int index = 0; index < lists.size(); index++) {
            List<String> errors = lists.get(index);
            boolean last = index == lists.size() - 1;
            if (errors.contains(Catcher.ALL) && (errors.size() > 1 || !last)) {
                report(
                        MachineKind.MISPLACED_ALL,
                        "`"
                                + name
                                + "`, "
                                + field
                                + ": `States.ALL` stands alone and last, or not at all");
            }
        }
    }
}
