package chaosstates.proof;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Record of what a walk came by. */
final class Census {

    private final Set<String> transitions = new LinkedHashSet<>();
    private final Map<String, Set<String>> into = new LinkedHashMap<>();
    private final Set<String> begun = new TreeSet<>();
    private long situations;

    /** Records one step, by which the trail came to its last state. */
    void step(Trail trail) {
        String from = trail.before().map(Trail::state).orElse("");
        String way = trail.by().isEmpty() ? from : from + " (" + trail.by() + ")";
        transitions.add(way + " → " + trail.state());
        into.computeIfAbsent(trail.state(), name -> new LinkedHashSet<>()).add(way);
    }

    void situation(String state, Facts facts) {
        situations++;
        if (facts.has(Fact.BEGUN) && !facts.has(Fact.JOURNALLED)) {
            begun.add(state);
        }
    }

    boolean hasSeen(String state) {
        return into.containsKey(state);
    }

    int transitions() {
        return transitions.size();
    }

    long situations() {
        return situations;
    }

    /** Counts the places in which something may have been injected and the journal is not begun. */
    int afterTheFirstAction() {
        return begun.size();
    }

    /** Lists the predecessors of a state; an error stands in brackets. */
    Set<String> into(String state) {
        return into.getOrDefault(state, Set.of());
    }
}
