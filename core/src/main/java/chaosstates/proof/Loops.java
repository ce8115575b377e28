package chaosstates.proof;

import chaosstates.asl.State;
import chaosstates.asl.States;
import chaosstates.asl.Successors;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a way that leads back to where it came by, within one body. A body may be thousands of
 * states long, so the way is kept here and not on the stack.
 */
final class Loops {

    private final States body;
    private final Set<String> done = new HashSet<>();

    /** The way so far, with what is still to be tried from each of its states. */
    private final Map<String, Iterator<String>> way = new LinkedHashMap<>();

    private final Deque<String> ahead = new ArrayDeque<>();

    private Loops(States body) {
        this.body = body;
    }

    /** The states of one round of the first that there is. */
    static Optional<List<String>> in(States body) {
        return new Loops(body).found();
    }

    private Optional<List<String>> found() {
        enter(body.startAt());
        while (!ahead.isEmpty()) {
            Iterator<String> next = way.get(ahead.peek());
            if (!next.hasNext()) {
                leave();
                continue;
            }
            String name = next.next();
            if (way.containsKey(name)) {
                return Optional.of(
                        way.keySet().stream().dropWhile(it -> !it.equals(name)).toList());
            }
            enter(name);
        }
        return Optional.empty();
    }

    private void enter(String name) {
        State state = body.states().get(name);
        if (state != null && !done.contains(name)) {
            way.put(name, Successors.of(state).iterator());
            ahead.push(name);
        }
    }

    private void leave() {
        String name = ahead.pop();
        way.remove(name);
        done.add(name);
    }
}
