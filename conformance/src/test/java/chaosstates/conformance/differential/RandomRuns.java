package chaosstates.conformance.differential;

import chaosstates.json.JsonWriter;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs random experiments on both sides, and keeps count. */
final class RandomRuns implements AutoCloseable {

    private final BothSides sides;
    private final Pool pool;
    private final Map<String, Integer> counts = new TreeMap<>();

    private RandomRuns(BothSides sides) throws IOException {
        this.sides = sides;
        this.pool = Pool.read(sides.stage());
    }

    /**
     * @param folder an empty one
     */
    static RandomRuns start(Path folder) throws IOException, InterruptedException {
        return new RandomRuns(BothSides.start(folder));
    }

    /**
     * What differs in one of them.
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
        if (!refusal.isEmpty() && refusal.stream().allMatch(RandomRuns::isNotYet)) {
            count("not supported yet: " + refusal.getFirst().message());
            return List.of();
        }
        count("compared");
        Specimen slower = specimen.slower();
        if (sides.differences(specimen).isEmpty() || sides.differences(slower).isEmpty()) {
            count("the same");
            return List.of();
        }
        Specimen smallest = Shrinking.of(slower, sides::differences);
        List<String> differences = sides.differences(smallest);
        count(differences.isEmpty() ? "different, but not always" : "different");
        return differences.isEmpty()
                ? List.of()
                : List.of(new Difference(seed, index, smallest, differences));
    }

    private static boolean isNotYet(Problem problem) {
        return problem.id().equals("NotSupportedYet");
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    Map<String, Integer> counts() {
        return Map.copyOf(new TreeMap<>(counts));
    }

    @Override
    public void close() throws IOException {
        sides.close();
    }

    /** {@code --count N --seed S}, or {@code --only I --seed S}. */
    public static void main(String[] arguments) throws Exception {
        Map<String, Long> options = new TreeMap<>(Map.of("--count", 100L, "--seed", 1L));
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], Long.parseLong(arguments[i + 1]));
        }
        long first = options.getOrDefault("--only", 0L);
        long count = options.containsKey("--only") ? 1 : options.get("--count");
        Path folder = Files.createTempDirectory(Path.of("target"), "random").toAbsolutePath();
        try (RandomRuns runs = start(folder)) {
            List<Difference> found = runs.all(options.get("--seed"), first, count, System.out);
            System.out.println(runs.counts());
            System.exit(found.isEmpty() ? 0 : 1);
        }
    }

    private List<Difference> all(long seed, long first, long count, PrintStream out)
            throws IOException, InterruptedException {
        List<Difference> found = new ArrayList<>();
        for (long index = first; index < first + count; index++) {
            List<Difference> differences = compare(seed, index);
            differences.forEach(out::println);
            found.addAll(differences);
        }
        return found;
    }
}
