package chaosstates.conformance.random;

import chaosstates.conformance.MotoAurora;
import chaosstates.conformance.MotoServer;
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

    private final MotoServer moto;
    private final Stage stage;
    private final Original original;
    private final Ours ours;
    private final Pool pool;
    private final IntendedDifferences intended;
    private final Map<String, Integer> counts = new TreeMap<>();

    private RandomRuns(
            MotoServer moto, Stage stage, Original original, IntendedDifferences intended)
            throws IOException {
        this.moto = moto;
        this.stage = stage;
        this.original = original;
        this.ours = new Ours(stage, moto.endpoint());
        this.pool = Pool.read(stage.uri().toString(), stage.folder());
        this.intended = intended;
    }

    /**
     * @param folder an empty one
     */
    static RandomRuns start(Path folder) throws IOException, InterruptedException {
        MotoServer moto = MotoServer.start();
        Stage stage = Stage.open(folder);
        Original original = Original.start(stage, moto.endpoint());
        return new RandomRuns(moto, stage, original, IntendedDifferences.read());
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
        if (differences(specimen).isEmpty() || differences(slower).isEmpty()) {
            count("the same");
            return List.of();
        }
        Specimen smallest = Shrinking.of(slower, this::differences);
        List<String> differences = differences(smallest);
        count(differences.isEmpty() ? "different, but not always" : "different");
        return differences.isEmpty()
                ? List.of()
                : List.of(new Difference(seed, index, smallest, differences));
    }

    private static boolean isNotYet(Problem problem) {
        return problem.id().equals("NotSupportedYet");
    }

    private List<String> differences(Specimen specimen) throws IOException, InterruptedException {
        prepare(specimen);
        Ran theirs = original.run(specimen);
        prepare(specimen);
        Ran mine = ours.run(specimen);
        return intended.without(Comparison.differences(specimen, theirs, mine));
    }

    private void prepare(Specimen specimen) throws IOException, InterruptedException {
        if (specimen.aws()) {
            moto.reset();
            MotoAurora.create(moto.endpoint());
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    Map<String, Integer> counts() {
        return Map.copyOf(new TreeMap<>(counts));
    }

    @Override
    public void close() throws IOException {
        original.close();
        stage.close();
        moto.close();
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
