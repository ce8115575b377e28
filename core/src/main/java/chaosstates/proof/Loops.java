package chaosstates.proof;

import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Successors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a way that leads back to where it came by, within one body. */
final class Loops {

    private final States body;
    private final Set<String> done = new HashSet<>();
    private final List<String> way = new ArrayList<>();

    private Loops(States body) {
        this.body = body;
    }

    /** The states of one round of the first that there is. */
    static Optional<List<String>> in(States body) {
        return new Loops(body).from(body.startAt());
    }

    private Optional<List<String>> from(String name) {
        if (way.contains(name)) {
            return Optional.of(List.copyOf(way.subList(way.indexOf(name), way.size())));
        }
        State state = body.states().get(name);
        if (state == null || done.contains(name)) {
            return Optional.empty();
        }
        way.add(name);
        for (String next : Successors.of(state)) {
            Optional<List<String>> loop = from(next);
            if (loop.isPresent()) {
                return loop;
            }
        }
        way.removeLast();
        done.add(name);
        return Optional.empty();
    }
}
