package chaosstates.conformance.random;

import chaosstates.conformance.differential.BothSides;
import chaosstates.conformance.differential.Difference;
import chaosstates.conformance.differential.Ours;
import chaosstates.conformance.differential.Specimen;
import chaosstates.json.JsonWriter;
import chaosstates.problem.Problem;
import chaosstates.testing.Chance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Runs random experiments on both sides, and keeps count. */
final class RandomRuns implements AutoCloseable {

    /** A machine that is busy for a moment makes a difference, too. */
    private static final int TIMES_MORE = 2;

    private final BothSides sides;
    private final Pool pool;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<Set<String>> known = new HashSet<>();

    private RandomRuns(BothSides sides, boolean isPython) throws IOException {
        this.sides = sides;
        this.pool = Pool.read(sides.stage(), isPython);
    }

    /**
     * @param folder an empty one
     * @param isPython whether functions and controls of Python are among them
     */
    static RandomRuns start(Path folder, boolean isPython)
            throws IOException, InterruptedException {
        return new RandomRuns(BothSides.start(folder), isPython);
    }

    /**
     * Differences of one specimen.
     *
     * @param differences each with its place; not those that are intended
     */
    record Difference(long seed, long index, Specimen specimen, List<String> differences) {

        @Override
        public String toString() {
            return "--seed %d --only %d%n  %s%n%s"
                    .formatted(
                            seed,
                            index,
                            String.join("\n  ", differences),
                            JsonWriter.pretty(specimen.json()));
        }
    }

    /** Runs the specimen with that number, on both sides. */
    List<Difference> compare(long seed, long index) throws IOException, InterruptedException {
        Specimen specimen = Draft.specimen(pool, Chance.of(seed, index));
        List<Problem> refusal = Ours.refusal(specimen);
        if (!refusal.isEmpty() && specimen.options().contains("--no-validation")) {
            count("invalid, and not validated: the original runs it, we refuse it");
            return List.of();
        }
        count("compared");
        Specimen slower = specimen.slower();
        List<String> found = sides.differences(specimen);
        for (int again = 0; again < TIMES_MORE && !found.isEmpty(); again++) {
            found = sides.differences(slower);
        }
        if (found.isEmpty()) {
            count("the same");
            return List.of();
        }
        Specimen smallest = isNew(found) ? Shrinking.of(slower, sides::differences) : slower;
        List<String> differences = sides.differences(smallest);
        count(differences.isEmpty() ? "different, but not always" : "different");
        return differences.isEmpty()
                ? List.of()
                : List.of(new Difference(seed, index, smallest, differences));
    }

    /**
     * Tells whether the differences are the first of their kind. Only those are shrunk, since
     * shrinking takes time.
     */
    private boolean isNew(List<String> differences) {
        return known.add(Shrinking.kinds(differences));
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Returns the counts, and the seconds of both sides. */
    Map<String, Integer> counts() {
        Map<String, Integer> all = new TreeMap<>(counts);
        all.put("seconds of theirs", (int) sides.spent().theirs().toSeconds());
        all.put("seconds of ours", (int) sides.spent().ours().toSeconds());
        return all;
    }

    @Override
    public void close() throws IOException {
        sides.close();
    }
}
