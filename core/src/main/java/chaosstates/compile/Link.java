package chaosstates.compile;

import chaosstates.asl.State;
import chaosstates.asl.Transition;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** State of a sequence whose successors are not known yet. */
sealed interface Link {

    String name();

    /**
     * Link that leads on by its transition, so it may end the sequence.
     *
     * @param state from the transition to what follows
     */
    record Leading(String name, Function<Transition, State> state) implements Link {}

    /**
     * Link that names the states to which it leads, so it can't end a branch.
     *
     * @param state from the names of what follows, and of the end of its repetitions
     * @param skip the index of the link that follows the repetitions
     */
    record Forking(String name, BiFunction<String, String, State> state, int skip)
            implements Link {}

    /**
     * Makes the state.
     *
     * @param next the index of the link that follows
     * @param to the transition to the link of an index
     */
    default State state(int next, IntFunction<Transition> to) {
        return switch (this) {
            case Leading it -> it.state().apply(to.apply(next));
            case Forking it -> it.state().apply(name(to.apply(next)), name(to.apply(it.skip())));
        };
    }

    private static String name(Transition transition) {
        return switch (transition) {
            case Transition.Next next -> next.state();
            case Transition.End none -> throw new IllegalStateException("nothing follows a fork");
        };
    }
}
