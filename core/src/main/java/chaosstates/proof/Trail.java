package chaosstates.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The states through which a way leads, the newest first.
 *
 * @param by how the state before was left; empty for by its success
 */
record Trail(Optional<Trail> before, String state, String by) {

    static Trail start(String state) {
        return new Trail(Optional.empty(), state, "");
    }

    Trail to(String next) {
        return new Trail(Optional.of(this), next, "");
    }

    /** Adds a state that an error leads to. */
    Trail to(String next, String error) {
        return new Trail(Optional.of(this), next, error);
    }

    boolean isJustAfter(String name) {
        return before.filter(trail -> trail.state.equals(name)).isPresent();
    }

    /**
     * Lists the states in the order of the way; an error stands in brackets before the state that
     * it leads to.
     */
    List<String> states() {
        List<String> states = new ArrayList<>();
        for (Optional<Trail> at = Optional.of(this); at.isPresent(); at = at.get().before) {
            Trail trail = at.get();
            states.add(trail.by.isEmpty() ? trail.state : "(" + trail.by + ") " + trail.state);
        }
        return states.reversed();
    }
}
