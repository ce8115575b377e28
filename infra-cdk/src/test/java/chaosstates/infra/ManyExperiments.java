package chaosstates.infra;

import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/**
 * Benchmark that synthesizes an app of many experiments of the size of chaos-aurora-web, and counts
 * what they take. Its argument is their number; {@code docs/quotas.md} has its figures.
 */
final class ManyExperiments {

    private final App app = new App(AppProps.builder().outdir("target/many.out").build());
    private final ChaosPlatform platform =
            new ChaosPlatform(
                    new Stack(app, "chaos-journals"),
                    "Platform",
                    Synthesized.props("chaos-aurora-web").build().shared().own());
    private final JsonObject experiment =
            Synthesized.experiment("chaos-aurora-web").plan().experiment().source();

    private ManyExperiments() {}

    /** Prints seconds, bytes, and resources by type: of the shared stack, of one experiment. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        long start = System.nanoTime();
        ManyExperiments many = new ManyExperiments();
        for (int number = 1; number <= count; number++) {
            many.add("experiment-%04d".formatted(number));
        }
        many.app.synth();
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        System.out.printf(
                "%d experiments: %d s, %,d bytes of templates%n", count, seconds, bytes());
        print("chaos-journals");
        print("experiment-0001");
        System.exit(0);
    }

    private void add(String name) {
        Compilation compiled =
                Compilation.of(name, Checked.of(experiment, List.of()), Activities.CATALOGUE).get();
        new ExperimentStack(
                app,
                Synthesized.props("chaos-aurora-web")
                        .experiment(compiled)
                        .platform(platform)
                        .build());
    }

    private static long bytes() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("target/many.out"))) {
            return files.filter(file -> file.toString().endsWith(".template.json"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void print(String stack) throws Exception {
        Path file = Path.of("target/many.out", stack + ".template.json");
        JsonObject template = (JsonObject) JsonReader.parse(Files.readString(file));
        Map<String, Integer> types = new TreeMap<>();
        template.object("Resources")
                .fields()
                .values()
                .forEach(it -> types.merge(type((JsonObject) it), 1, Integer::sum));
        System.out.printf("%s: %,d bytes, %s%n", stack, file.toFile().length(), types);
    }

    private static String type(JsonObject resource) {
        return resource.string("Type").orElseThrow();
    }
}
