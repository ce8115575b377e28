package chaosstates.lambdas;

import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.PackageNeeds;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.function.FunctionCase;
import chaosstates.lambdas.handler.ActivityHandler;
import chaosstates.lambdas.handler.ClearanceHandler;
import chaosstates.lambdas.handler.GuardHandler;
import chaosstates.lambdas.handler.HypothesisHandler;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures with how little memory each kind of function does its work, and how much of a processor
 * it needs: in AWS's runtime client, with the heap that Lambda gives a function of that memory. The
 * journal function and the guardian's questions to it have a history of 25,000 events, too. Started
 * by {@code lambdas/bench/memory}.
 */
final class MemoryBenchmark {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final List<Integer> SIZES = List.of(128, 192, 256, 512, 1024);

    /** Part of a function's memory that Lambda's runtime gives to the heap. */
    private static final double HEAP = 0.85;

    /** Memory in MiB that buys one processor. */
    private static final double MIB_OF_A_PROCESSOR = 1769;

    /** Kind of function, with a call that is typical of it. */
    private record Variant(
            FunctionRef function,
            String handler,
            String payload,
            List<Json> replies,
            Map<String, String> environment) {}

    /** Result of two calls in one process. */
    private record Measured(long peak, Duration first, Duration second) {}

    private MemoryBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("memory");
        try (ScriptedServer server = new ScriptedServer(List.of())) {
            System.out.println(
                    "| function | MiB | most memory used | first call, of a processor | there"
                            + " | second call | there |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (Map.Entry<String, Variant> kind : variants(server.url()).entrySet()) {
                if (arguments.length == 0 || List.of(arguments).contains(kind.getKey())) {
                    measure(kind.getKey(), kind.getValue(), folder, server);
                }
            }
        }
    }

    private static void measure(String name, Variant kind, Path folder, ScriptedServer server)
            throws Exception {
        Path root = unpacked(folder, kind.function());
        for (int mib : SIZES) {
            try {
                System.out.println(row(name, mib, measured(kind, root, mib, server)));
            } catch (IllegalStateException failed) {
                System.out.printf("| %s | %d | does not do | | | | |%n", name, mib);
                System.err.println(failed.getMessage());
            }
        }
    }

    private static String row(String name, int mib, Measured measured) {
        return "| %s | %d | %d MiB%s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        mib,
                        measured.peak(),
                        measured.peak() > mib ? ", too much" : "",
                        seconds(measured.first(), 1),
                        seconds(measured.first(), mib / MIB_OF_A_PROCESSOR),
                        seconds(measured.second(), 1),
                        seconds(measured.second(), mib / MIB_OF_A_PROCESSOR));
    }

    /** Renders the time that some work takes with a share of a processor. */
    private static String seconds(Duration work, double share) {
        return "%.2f s".formatted(work.toMillis() / 1000.0 / Math.min(1, share));
    }

    private static Measured measured(Variant kind, Path root, int mib, ScriptedServer server)
            throws Exception {
        List<String> heap = List.of("-Xmx" + (int) (mib * 1024 * HEAP) + "k");
        server.script(kind.replies());
        try (LambdaRuntime function =
                new LambdaRuntime(
                        root,
                        TARGET.resolve("runtime"),
                        kind.handler(),
                        kind.environment(),
                        heap)) {
            call(function, kind);
            Duration first = function.processorTime();
            server.script(kind.replies());
            call(function, kind);
            Duration second = function.processorTime().minus(first);
            return new Measured(function.peakMebibytes(), first, second);
        }
    }

    private static void call(LambdaRuntime function, Variant kind) throws InterruptedException {
        LambdaRuntime.Answer answer = function.invoke(kind.payload());
        if (answer.isError()) {
            throw new IllegalStateException(answer.body().toString());
        }
    }

    private static Path unpacked(Path folder, FunctionRef function) throws IOException {
        Map<String, List<JsonObject>> calls = new HashMap<>();
        calls.put("http", List.of());
        calls.put(function.key(), List.of());
        FunctionUse use = new FunctionUse(calls, 60);
        PackageNeeds needs = PackageNeeds.of(function, use, List.of(), Activities.CATALOGUE);
        Path root = folder.resolve(needs.name());
        UnpackedPackage.of(FunctionPackages.in(TARGET).of(needs, List.of()), root);
        return root;
    }

    private static Map<String, Variant> variants(String url) throws IOException {
        Map<String, Variant> variants = new LinkedHashMap<>();
        variants.put("http", activity("http", url));
        variants.put("activity of RDS", activity("chaosaws.rds.actions.failover_db_cluster", url));
        variants.put("sampler", sampler(url));
        variants.put(
                "clearance",
                own(FunctionRef.Own.CLEARANCE, ClearanceHandler.class, "free.json", url));
        variants.put(
                "guard",
                own(FunctionRef.Own.GUARD, GuardHandler.class, "a-run-that-was-stopped.json", url));
        variants.put("journal", journal(url));
        variants.put("journal of 25,000 events", longJournal(url, "{}"));
        variants.put("guardian's question, 25,000 events", longJournal(url, "{\"assess\": true}"));
        return variants;
    }

    private static Variant activity(String id, String url) {
        ActivityCase good =
                ActivityCase.of(id).stream()
                        .filter(example -> example.declared().has("output"))
                        .filter(example -> Exchanges.replies(example.declared()).size() <= 1)
                        .findFirst()
                        .orElseThrow();
        Map<String, String> environment = new HashMap<>(good.environment(url));
        environment.put("ACTIVITY", id);
        return new Variant(
                new FunctionRef.Activity(id),
                ActivityHandler.class.getName(),
                good.payload(url).toString(),
                Exchanges.replies(good.declared()),
                environment);
    }

    /** A block of 30 samples of pages of 95 KB, without rests between them. */
    private static Variant sampler(String url) {
        String probe =
                "{\"activity\": {\"type\": \"probe\", \"name\": \"site\", \"provider\": {\"type\":"
                        + " \"http\", \"url\": \"%s/\"}}, \"tolerance\": 200}".formatted(url);
        String payload =
                "{\"probes\": [%s], \"configuration\": {}, \"dry\": null, \"samples\": 30,"
                        + " \"frequency\": 0.01, \"sampled\": 1000, \"missed\": 0}";
        Map<String, String> environment = new HashMap<>(JournalCase.environment(url));
        environment.put("ACTIVITIES", "http");
        Json page = JsonObject.EMPTY.with("status", 200).with("body", "x".repeat(95_000));
        return new Variant(
                FunctionRef.Own.HYPOTHESIS,
                HypothesisHandler.class.getName(),
                payload.formatted(probe),
                new ArrayList<>(Collections.nCopies(31, page)),
                environment);
    }

    private static Variant own(
            FunctionRef.Own function, Class<?> handler, String name, String url) {
        String folder = function == FunctionRef.Own.GUARD ? "app-guard" : "clearance-function";
        FunctionCase good =
                FunctionCase.of(folder).stream()
                        .filter(example -> example.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return new Variant(
                function,
                handler.getName(),
                good.event(),
                Exchanges.replies(good.declared()),
                good.environment(JournalCase.environment(url)));
    }

    private static Variant journal(String url) {
        JournalCase written =
                JournalCase.all().stream()
                        .filter(example -> example.name().equals("written.json"))
                        .findFirst()
                        .orElseThrow();
        return new Variant(
                FunctionRef.Own.JOURNAL,
                JournalHandler.class.getName(),
                written.declared().object("payload").toString(),
                Exchanges.replies(written.declared()),
                JournalCase.environment(url));
    }

    private static Variant longJournal(String url, String more) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/long-history/payload.json"));
        JsonObject payload =
                ((JsonObject) JsonReader.parse(text)).with((JsonObject) JsonReader.parse(more));
        List<Json> replies = new ArrayList<>(LongHistory.replies());
        replies.add(JsonObject.EMPTY.with("headers", JsonObject.EMPTY.with("ETag", "\"e\"")));
        return new Variant(
                FunctionRef.Own.JOURNAL,
                JournalHandler.class.getName(),
                payload.toString(),
                replies,
                JournalCase.environment(url));
    }
}
