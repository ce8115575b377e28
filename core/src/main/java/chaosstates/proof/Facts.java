package chaosstates.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Facts on entering a state by one way.
 *
 * @param called the steps that were called at least; of two ways that differ in nothing else, the
 *     one with fewer proves the other
 */
record Facts(Set<Fact> happened, Set<String> called, Known known) {

    static final Facts NONE = new Facts(Set.of(), Set.of(), Known.NOTHING);

    Facts {
        happened = Set.copyOf(happened);
        called = Set.copyOf(called);
    }

    boolean has(Fact fact) {
        return happened.contains(fact);
    }

    Facts with(Fact fact) {
        Set<Fact> all = EnumSet.of(fact);
        all.addAll(happened);
        return new Facts(all, called, known);
    }

    Facts without(Fact fact) {
        Set<Fact> all = new HashSet<>(happened);
        all.remove(fact);
        return new Facts(all, called, known);
    }

    Facts calling(String step) {
        Set<String> all = new HashSet<>(called);
        all.add(step);
        return new Facts(happened, all, known);
    }

    Facts failing(String step) {
        Set<String> all = new HashSet<>(called);
        all.remove(step);
        return new Facts(happened, all, known);
    }

    Facts knowing(Known other) {
        return new Facts(happened, called, other);
    }

    /** Together with what happened beside it. */
    Facts beside(Facts other) {
        Set<Fact> all = new HashSet<>(happened);
        all.addAll(other.happened);
        Set<String> steps = new HashSet<>(called);
        steps.addAll(other.called);
        return new Facts(all, steps, known);
    }

    /** Tells whether everything that follows the other facts must have followed these. */
    boolean covers(Facts other) {
        return happened.equals(other.happened)
                && known.equals(other.known)
                && other.called.containsAll(called);
    }

    /** Combines every pair of the two, without pairs that others cover. */
    static List<Facts> besides(List<Facts> some, List<Facts> others) {
        List<Facts> all = new ArrayList<>();
        some.forEach(one -> others.forEach(other -> add(all, one.beside(other))));
        return all;
    }

    /** False when it is covered. */
    static boolean add(List<Facts> all, Facts facts) {
        if (all.stream().anyMatch(known -> known.covers(facts))) {
            return false;
        }
        all.removeIf(facts::covers);
        return all.add(facts);
    }
}
