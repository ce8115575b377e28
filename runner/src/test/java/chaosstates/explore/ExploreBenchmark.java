package chaosstates.explore;

import chaosstates.assume.Answers;
import chaosstates.check.Experiments;
import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.registry.Activities;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Planner;
import chaosstates.report.ways.Ways;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Benchmark of the exploration of the shipped experiments, the first time and the fifth. Not a
 * test; its main method runs in the folder of the module.
 */
final class ExploreBenchmark {

    private static final int ROUNDS = 5;

    private ExploreBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../experiments"))) {
            for (Path file : files.sorted().toList()) {
                for (int round = 1; round <= ROUNDS; round++) {
                    measure(file, round);
                }
            }
        }
    }

    private static void measure(Path file, int round) throws IOException {
        long start = System.nanoTime();
        Experiment experiment =
                Experiments.read(Files.readString(file), file.toString(), Activities.CATALOGUE)
                        .get();
        Compilation compiled =
                Compilation.of(
                        Planner.plan(
                                "benchmark",
                                experiment,
                                Activities.CATALOGUE,
                                Mode.of(experiment.strategies())));
        Ways ways =
                Explorer.of(
                                compiled,
                                JsonObject.EMPTY,
                                Answers.NONE,
                                Environment.of(Map.of()),
                                Instant.EPOCH)
                        .explore();
        System.out.printf(
                "%-28s round %d: %d ways in %,d ms%n",
                file.getFileName(),
                round,
                ways.all().size(),
                (System.nanoTime() - start) / 1_000_000);
    }
}
