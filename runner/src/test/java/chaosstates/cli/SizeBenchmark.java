package chaosstates.cli;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Benchmark of commands on large experiments, in one process: the first of them warms it up. Not a
 * test; its main method takes a folder to write into.
 */
final class SizeBenchmark {

    private static final JsonObject SITE =
            JsonObject.EMPTY
                    .with("name", "site")
                    .with("type", "probe")
                    .with("tolerance", 200)
                    .with("provider", get("https://shop.example/"));

    private final Path folder;

    private SizeBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        new SizeBenchmark(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        String page = write("page.json", JsonObject.EMPTY.with("site", answer()));
        String journal = "--journal-path=" + folder.resolve("journal.json");
        for (int minutes : List.of(1, 30, 180)) {
            String file = write("watched-%d.json".formatted(minutes), watched(minutes));
            measure("rehearse", file, journal);
            measure("rehearse", file, journal, "--assume=" + page);
        }
        for (int size : List.of(500, 1_000, 3_000, 10_000)) {
            for (String kind : List.of("probes", "rollbacks", "entries")) {
                String file = write("%s-%d.json".formatted(kind, size), large(kind, size));
                measure("validate", file);
                measure("compile", file, "--output=" + folder);
                measure("compile", file, "--output=" + folder, "--proof", "--stats");
            }
        }
    }

    private void measure(String... command) {
        Duration before = processorTime();
        long start = System.nanoTime();
        int exitCode = Said.by(folder, command).exitCode();
        System.out.printf(
                "%,7d ms, %,7d ms of processor time, exit code %d: %s%n",
                (System.nanoTime() - start) / 1_000_000,
                processorTime().minus(before).toMillis(),
                exitCode,
                String.join(" ", command).replace(folder + "/", ""));
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private String write(String name, JsonObject json) throws IOException {
        return Files.writeString(folder.resolve(name), JsonText.of(json)).toString();
    }

    /** An experiment with a pause, beside which a site is watched each second. */
    private static JsonObject watched(int minutes) {
        JsonObject watches =
                JsonObject.EMPTY
                        .with("name", "chaos-states")
                        .with(
                                "watches",
                                List.of(
                                        JsonObject.EMPTY
                                                .with("probe", SITE.string("name").get())
                                                .with("every", 1)));
        JsonObject action =
                activity("action", "act")
                        .with("pauses", JsonObject.EMPTY.with("after", 60L * minutes));
        return experiment(List.of(action))
                .with("extensions", List.of(watches))
                .with(
                        "steady-state-hypothesis",
                        JsonObject.EMPTY.with("title", "It works").with("probes", List.of(SITE)));
    }

    /** The answer of a site with a page of 95 KB. */
    private static JsonObject answer() {
        String page = "<p>The quick brown fox</p>\n".repeat(3_600);
        return JsonObject.EMPTY.with(
                "output",
                JsonObject.EMPTY
                        .with("status", 200)
                        .with("headers", JsonObject.EMPTY)
                        .with("body", page));
    }

    private static JsonObject large(String kind, int size) {
        JsonObject probes = experiment(activities("probe", size));
        return switch (kind) {
            case "rollbacks" ->
                    experiment(activities("action", size))
                            .with("rollbacks", activities("action", size));
            case "entries" ->
                    probes.with(
                            "configuration",
                            IntStream.range(0, size)
                                    .boxed()
                                    .collect(
                                            Collectors.toMap(
                                                    index -> "entry-" + index,
                                                    index -> Json.of("value"))));
            default -> probes;
        };
    }

    private static List<JsonObject> activities(String type, int size) {
        return IntStream.range(0, size)
                .mapToObj(index -> activity(type, type + "-" + index))
                .toList();
    }

    private static JsonObject activity(String type, String name) {
        return JsonObject.EMPTY
                .with("name", name)
                .with("type", type)
                .with("provider", get("https://shop.example/" + name));
    }

    private static JsonObject get(String url) {
        return JsonObject.EMPTY.with("type", "http").with("url", url).with("timeout", 3);
    }

    private static JsonObject experiment(List<JsonObject> method) {
        return JsonObject.EMPTY
                .with("title", "Large")
                .with("description", "Measured")
                .with("method", method);
    }
}
