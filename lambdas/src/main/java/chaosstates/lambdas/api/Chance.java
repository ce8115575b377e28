package chaosstates.lambdas.api;

import chaosstates.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws what an activity leaves to chance. In one run an activity draws the same again, so that a
 * call that is retried acts on the same; what was drawn goes into the journal as {@code chosen}.
 */
public final class Chance {

    private final SplittableRandom random;
    private final List<Json> chosen = new ArrayList<>();

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * Makes the chance of one activity in one run.
     *
     * @param seed what names both, e.g. the execution's ARN and the activity's name
     */
    public static Chance of(String seed) {
        return new Chance(seed.hashCode());
    }

    /**
     * Draws some items, each at most once: {@code random.sample} in Python.
     *
     * @throws Raised when there are not as many
     */
    public <T extends Json> List<T> some(List<T> items, int count) {
        if (count < 0 || count > items.size()) {
            throw new Raised("ValueError", "Sample larger than population or is negative");
        }
        List<T> left = new ArrayList<>(items);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        chosen.addAll(drawn);
        return drawn;
    }

    /**
     * Draws one item: {@code random.choice} in Python.
     *
     * @throws Raised when there is none
     */
    public <T extends Json> T one(List<T> items) {
        if (items.isEmpty()) {
            throw new Raised("IndexError", "Cannot choose from an empty sequence");
        }
        return some(items, 1).getFirst();
    }

    /** Lists what was drawn, in the order in which it was. */
    public List<Json> chosen() {
        return List.copyOf(chosen);
    }
}
