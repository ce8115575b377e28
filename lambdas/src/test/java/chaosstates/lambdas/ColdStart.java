package chaosstates.lambdas;

import chaosstates.deploy.FunctionUse;
import chaosstates.deploy.PackageNeeds;
import chaosstates.json.Json;
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
 * Measures how long packaged functions take from the start of their process to their first answer,
 * beside a handler that does nothing; and for each service, beside a function of Python with boto3
 * that makes the same call. The rounds are interleaved, so that a machine that slows down slows all
 * of them. Started by {@code lambdas/bench/cold-start}.
 */
final class ColdStart {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path BOTO3 = TARGET.resolve("cold-start/boto3");
    private static final List<String> ACTIVITIES =
            List.of(
                    "http",
                    "process",
                    "chaosaddons.utils.idle.idle_for",
                    "chaosaws.rds.probes.cluster_status",
                    "chaosaws.rds.actions.failover_db_cluster");

    /** Variant of starting a function. */
    private record Variant(Start start, String payload, List<Json> replies) {}

    /** Starts a function in a process of its own. */
    private interface Start {
        LambdaRuntime function() throws IOException;
    }

    /** Times of one start. */
    private record Sample(Duration total, Duration startUp, Duration again, Duration processor) {}

    private ColdStart() {}

    /**
     * @param arguments the interpreter of Python, the number of rounds, and services; none are all,
     *     and the functions
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[1]);
        List<String> services = List.of(arguments).subList(2, arguments.length);
        Path folder = Files.createTempDirectory("cold-start");
        try (ScriptedServer server = new ScriptedServer(List.of())) {
            System.out.printf("Medians of %d, in ms (in brackets the least):%n%n", rounds);
            if (services.isEmpty()) {
                reportFunctions(sampled(functions(folder, server.url()), rounds, server));
            }
            reportBoto3();
            for (ServiceCall call : ServiceCall.all()) {
                if (services.isEmpty() || services.contains(call.service())) {
                    reportService(call, folder, arguments[0], rounds, server);
                }
            }
        }
    }

    private static Map<String, List<Sample>> sampled(
            Map<String, Variant> variants, int rounds, ScriptedServer server) throws Exception {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Variant> variant : variants.entrySet()) {
                samples.computeIfAbsent(variant.getKey(), name -> new ArrayList<>())
                        .add(sample(variant.getKey(), variant.getValue(), server));
            }
        }
        return samples;
    }

    private static Map<String, Variant> functions(Path folder, String url) throws IOException {
        Map<String, Variant> variants = new LinkedHashMap<>();
        Path nothing = nothing(folder.resolve("nothing"));
        variants.put("nothing", variant(nothing, EmptyHandler.class, Map.of(), "{}", List.of()));
        for (String id : ACTIVITIES) {
            variants.put(id, activity(unpacked(folder, new FunctionRef.Activity(id)), id, url));
        }
        variants.put("journal", journal(unpacked(folder, FunctionRef.Own.JOURNAL), url));
        return variants;
    }

    private static Path unpacked(Path folder, FunctionRef function) throws IOException {
        FunctionUse use = new FunctionUse(Map.of(function.key(), List.of()), 60);
        PackageNeeds needs = PackageNeeds.of(function, use, List.of(), Activities.CATALOGUE);
        Path root = folder.resolve(needs.name());
        UnpackedPackage.of(FunctionPackages.in(TARGET).of(needs, List.of()), root);
        return root;
    }

    private static Path nothing(Path root) throws IOException {
        Path file = Path.of(EmptyHandler.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(root.resolve(file).getParent());
        Files.copy(TARGET.resolve("test-classes").resolve(file), root.resolve(file));
        return root;
    }

    private static Variant variant(
            Path root,
            Class<?> handler,
            Map<String, String> environment,
            String payload,
            List<Json> replies) {
        Path runtime = TARGET.resolve("runtime");
        return new Variant(
                () -> new LambdaRuntime(root, runtime, handler.getName(), environment),
                payload,
                replies);
    }

    private static Variant activity(Path root, String id, String url) {
        ActivityCase good =
                ActivityCase.of(id).stream()
                        .filter(example -> example.declared().has("output"))
                        .filter(example -> Exchanges.replies(example.declared()).size() <= 1)
                        .findFirst()
                        .orElseThrow();
        return activity(root, good, Exchanges.replies(good.declared()), url);
    }

    private static Variant activity(
            Path root, ActivityCase example, List<Json> replies, String url) {
        Map<String, String> environment = new HashMap<>(example.environment(url));
        environment.put("ACTIVITY", example.id());
        String payload = example.payload(url).toString();
        return variant(root, ActivityHandler.class, environment, payload, replies);
    }

    private static Variant service(ServiceCall call, Path root, String url) {
        return activity(root, call.probe(), List.of(call.reply()), url);
    }

    private static Variant boto3(ServiceCall call, String python, String url) {
        Map<String, String> environment = new HashMap<>(call.probe().environment(url));
        environment.put("AWS_DEFAULT_REGION", environment.get("AWS_REGION"));
        environment.put("SERVICE", call.service());
        Path client = TARGET.resolve("cold-start/client");
        return new Variant(
                () ->
                        LambdaRuntime.python(
                                python, BOTO3, client, "cold_start.handler", environment),
                call.arguments().toString(),
                List.of(call.replyToBoto3()));
    }

    private static Variant journal(Path root, String url) {
        JournalCase written =
                JournalCase.all().stream()
                        .filter(example -> example.name().equals("written.json"))
                        .findFirst()
                        .orElseThrow();
        return variant(
                root,
                JournalHandler.class,
                JournalCase.environment(url),
                written.declared().object("payload").toString(),
                Exchanges.replies(written.declared()));
    }

    private static Sample sample(String name, Variant variant, ScriptedServer server)
            throws Exception {
        server.script(variant.replies());
        try (LambdaRuntime function = variant.start().function()) {
            expectResult(name, function.invoke(variant.payload()), variant, server);
            Duration total = function.elapsed();
            Duration processor = function.processorTime();
            server.script(variant.replies());
            expectResult(name, function.invoke(variant.payload()), variant, server);
            Duration again = function.elapsed().minus(total);
            return new Sample(total, function.startUp(), again, processor);
        }
    }

    private static void expectResult(
            String name, LambdaRuntime.Answer answer, Variant variant, ScriptedServer server) {
        if (answer.isError() || server.requests().size() != variant.replies().size()) {
            throw new IllegalStateException(
                    "%s: %s after %s".formatted(name, answer.body(), server.requests()));
        }
    }

    private static void reportFunctions(Map<String, List<Sample>> samples) {
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

    private static void reportBoto3() throws IOException {
        System.out.printf(
                "%nboto3 in a package: %,d bytes, %,d unpacked%n%n",
                ServicePackage.zipped(BOTO3), ServicePackage.unpacked(BOTO3));
        System.out.println(
                "| service | zip | unpacked | compressed jars: zip | unpacked | first answer |"
                        + " compressed jars | boto3 | processor time | compressed jars | boto3 |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    }

    /** Measures a service in three ways, and prints its row at once. */
    private static void reportService(
            ServiceCall call, Path folder, String python, int rounds, ScriptedServer server)
            throws Exception {
        ServicePackage ours = ServicePackage.of(call, TARGET, folder);
        Map<String, Variant> variants = new LinkedHashMap<>();
        variants.put("stored", service(call, ours.stored(), server.url()));
        variants.put("compressed", service(call, ours.compressed(), server.url()));
        variants.put("boto3", boto3(call, python, server.url()));
        Map<String, List<Sample>> samples = sampled(variants, rounds, server);
        List<String> cells = new ArrayList<>(ours.bytes());
        samples.values().forEach(taken -> cells.add(median(taken, Sample::total)));
        samples.values().forEach(taken -> cells.add(median(taken, Sample::processor)));
        System.out.printf("| `%s` | %s |%n", call.service(), String.join(" | ", cells));
    }

    private static String median(List<Sample> samples, Function<Sample, Duration> part) {
        List<Long> sorted = samples.stream().map(part).map(Duration::toMillis).sorted().toList();
        return sorted.get(sorted.size() / 2) + " (" + sorted.getFirst() + ")";
    }
}
