package chaosstates.asl;

import java.util.ArrayList;
import java.util.List;

/** Successors of a state. */
public final class Successors {

    private Successors() {}

    /** Lists the successors by Next, by Choice, by Catch, in this order; names may repeat. */
    public static List<String> of(State state) {
        List<String> next = new ArrayList<>(ofSuccess(state));
        next.addAll(ofFailure(state));
        return next;
    }

    /** Lists the successors without those of a Catch. */
    public static List<String> ofSuccess(State state) {
        return switch (state) {
            case Task task -> next(task.transition());
            case Wait wait -> next(wait.transition());
            case Parallel parallel -> next(parallel.transition());
            case Pass pass -> next(pass.transition());
            case Choice choice -> choices(choice);
            case Succeed succeed -> List.of();
            case Fail fail -> List.of();
        };
    }

    /** Lists the successors of a Catch. */
    public static List<String> ofFailure(State state) {
        return switch (state) {
            case Task task -> task.catchers().stream().map(Catcher::next).toList();
            case Parallel parallel -> parallel.catchers().stream().map(Catcher::next).toList();
            case Wait wait -> List.of();
            case Pass pass -> List.of();
            case Choice choice -> List.of();
            case Succeed succeed -> List.of();
            case Fail fail -> List.of();
        };
    }

    /** Tells whether the machine or branch may end in the state. */
    static boolean isTerminal(State state) {
        return ofSuccess(state).isEmpty();
    }

    private static List<String> next(Transition transition) {
        return switch (transition) {
            case Transition.Next next -> List.of(next.state());
            case Transition.End end -> List.of();
        };
    }

    private static List<String> choices(Choice choice) {
        List<String> next =
                new ArrayList<>(choice.rules().stream().map(Choice.Rule::next).toList());
        if (!choice.otherwise().isEmpty()) {
            next.add(choice.otherwise());
        }
        return next;
    }
}
