package chaosstates.lambdas;

import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.PackageNeeds;
import chaosstates.json.Json;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.handler.ActivityHandler;
import chaosstates.lambdas.handler.JournalHandler;
import chaosstates.lambdas.journal.JournalCase;
import chaosstates.lambdas.packages.FunctionPackages;
import chaosstates.lambdas.registry.Activities;
import chaosstates.wire.FunctionRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures how long each packaged function takes from the start of its process to its first answer,
 * and for a second call, beside a handler that does nothing. The rounds are interleaved, so that a
 * machine that slows down slows all of them. Started by {@code lambdas/bench/cold-start}.
 */
final class ColdStart {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Variant of starting a function. */
    private record Variant(
            Path root,
            String handler,
            String payload,
            List<Json> replies,
            Map<String, String> environment) {}

    /** Times of one start. */
    private record Sample(Duration total, Duration startUp, Duration again, Duration processor) {}

    private ColdStart() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        Path folder = Files.createTempDirectory("cold-start");
        try (ScriptedServer server = new ScriptedServer(List.of())) {
            Map<String, Variant> variants = variants(folder, server.url());
            Map<String, List<Sample>> samples = new LinkedHashMap<>();
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, Variant> variant : variants.entrySet()) {
                    samples.computeIfAbsent(variant.getKey(), name -> new ArrayList<>())
                            .add(sample(variant.getValue(), server));
                }
            }
            report(rounds, samples);
        }
    }

    private static Map<String, Variant> variants(Path folder, String url) throws IOException {
        Map<String, Variant> variants = new LinkedHashMap<>();
        variants.put("nothing", nothing(folder.resolve("nothing")));
        for (Activity activity : Activities.ALL) {
            String id = activity.spec().id();
            Path root = unpacked(folder, new FunctionRef.Activity(id));
            variants.put(id, activity(root, id, url));
        }
        variants.put("journal", journal(unpacked(folder, FunctionRef.Own.JOURNAL), url));
        return variants;
    }

    private static Path unpacked(Path folder, FunctionRef function) throws IOException {
        FunctionUse use = new FunctionUse(Map.of(function.key(), List.of()), 60);
        PackageNeeds needs = PackageNeeds.of(function, use, List.of(), Activities.CATALOGUE);
        Path zip = FunctionPackages.in(TARGET).of(needs, List.of());
        System.out.printf("%s: %s.zip, %,d bytes%n", function.key(), needs.name(), Files.size(zip));
        Path root = folder.resolve(needs.name());
        Packages.unpack(zip, root);
        return root;
    }

    private static Variant nothing(Path root) throws IOException {
        String name = EmptyHandler.class.getName();
        Path file = Path.of(name.replace('.', '/') + ".class");
        Files.createDirectories(root.resolve(file).getParent());
        Files.copy(TARGET.resolve("test-classes").resolve(file), root.resolve(file));
        return new Variant(root, name, "{}", List.of(), Map.of());
    }

    private static Variant activity(Path root, String id, String url) {
        ActivityCase good =
                ActivityCase.of(id).stream()
                        .filter(example -> example.declared().has("output"))
                        .filter(example -> Exchanges.replies(example.declared()).size() <= 1)
                        .findFirst()
                        .orElseThrow();
        Map<String, String> environment = new HashMap<>(good.environment(url));
        environment.put("ACTIVITY", id);
        return new Variant(
                root,
                ActivityHandler.class.getName(),
                good.payload(url).toString(),
                Exchanges.replies(good.declared()),
                environment);
    }

    private static Variant journal(Path root, String url) {
        JournalCase written =
                JournalCase.all().stream()
                        .filter(example -> example.name().equals("written.json"))
                        .findFirst()
                        .orElseThrow();
        return new Variant(
                root,
                JournalHandler.class.getName(),
                written.declared().object("payload").toString(),
                Exchanges.replies(written.declared()),
                JournalCase.environment(url));
    }

    private static Sample sample(Variant variant, ScriptedServer server) throws Exception {
        server.script(variant.replies());
        try (LambdaRuntime function =
                new LambdaRuntime(
                        variant.root(),
                        TARGET.resolve("runtime"),
                        variant.handler(),
                        variant.environment())) {
            expectResult(function.invoke(variant.payload()));
            Duration total = function.elapsed();
            Duration processor = function.processorTime();
            server.script(variant.replies());
            expectResult(function.invoke(variant.payload()));
            Duration again = function.elapsed().minus(total);
            return new Sample(total, function.startUp(), again, processor);
        }
    }

    private static void expectResult(LambdaRuntime.Answer answer) {
        if (answer.isError()) {
            throw new IllegalStateException(answer.body().toString());
        }
    }

    private static void report(int rounds, Map<String, List<Sample>> samples) {
        System.out.printf("Medians of %d, in ms (in brackets the least):%n%n", rounds);
        System.out.println(
                "| function | to the first answer | of it start-up | processor time | second call"
                        + " |");
        System.out.println("|---|---|---|---|---|");
        samples.forEach(
                (name, taken) ->
                        System.out.printf(
                                "| `%s` | %s | %s | %s | %s |%n",
                                name,
                                median(taken, Sample::total),
                                median(taken, Sample::startUp),
                                median(taken, Sample::processor),
                                median(taken, Sample::again)));
    }

    private static String median(List<Sample> samples, Function<Sample, Duration> part) {
        List<Long> sorted = samples.stream().map(part).map(Duration::toMillis).sorted().toList();
        return sorted.get(sorted.size() / 2) + " (" + sorted.getFirst() + ")";
    }
}
