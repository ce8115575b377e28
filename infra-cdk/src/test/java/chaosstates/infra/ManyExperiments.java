package chaosstates.infra;

import chaosstates.compile.Compilation;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/**
 * Benchmark that synthesizes an app of many experiments of the size of chaos-aurora-web, and counts
 * what they take. Its argument is their number; {@code docs/quotas.md} has its figures. It needs a
 * build: {@code mvn package}.
 */
final class ManyExperiments {

    private static final String TEMPLATE = ".template.json";
    private static final Path OUT = Path.of("target/many.out");

    private final App app = new App(AppProps.builder().outdir(OUT.toString()).build());
    private final Packages packages = Packages.in(Path.of("../lambdas/target"));
    private final ChaosPlatform platform =
            new ChaosPlatform(
                    new Stack(app, "chaos-journals"), "Platform", props().build().shared().own());
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
        for (String stack : stacks()) {
            boolean isOneOfMany = stack.startsWith("experiment-");
            if (!isOneOfMany || stack.equals("experiment-0001")) {
                print(stack);
            }
        }
        System.exit(0);
    }

    private void add(String name) {
        Compilation compiled =
                Compilation.of(name, Checked.of(experiment, List.of()), Activities.CATALOGUE).get();
        new ExperimentStack(app, props().experiment(compiled).platform(platform).build());
    }

    private ChaosExperimentProps.Builder props() {
        return Synthesized.props("chaos-aurora-web").packages(packages);
    }

    private static List<String> stacks() throws IOException {
        try (Stream<Path> files = Files.list(OUT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(TEMPLATE))
                    .map(name -> name.substring(0, name.length() - TEMPLATE.length()))
                    .sorted()
                    .toList();
        }
    }

    private static long bytes() throws IOException {
        long bytes = 0;
        for (String stack : stacks()) {
            bytes += Files.size(OUT.resolve(stack + TEMPLATE));
        }
        return bytes;
    }

    private static void print(String stack) throws IOException {
        Path file = OUT.resolve(stack + TEMPLATE);
        JsonObject template = (JsonObject) JsonReader.parse(Files.readString(file));
        Map<String, Integer> types = new TreeMap<>();
        long code = 0;
        for (Json each : template.object("Resources").fields().values()) {
            JsonObject resource = (JsonObject) each;
            types.merge(resource.string("Type").orElseThrow(), 1, Integer::sum);
            code += code(resource.object("Properties"));
        }
        System.out.printf(
                "%s: %,d bytes, %,d of stored code, %s%n", stack, Files.size(file), code, types);
    }

    /** Counts the bytes that Lambda stores for a function or a layer. */
    private static long code(JsonObject properties) throws IOException {
        Optional<String> asset =
                properties
                        .object("Code")
                        .string("S3Key")
                        .or(() -> properties.object("Content").string("S3Key"));
        return asset.isPresent() ? Files.size(OUT.resolve("asset." + asset.get())) : 0;
    }
}
