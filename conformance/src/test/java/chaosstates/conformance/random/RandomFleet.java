package chaosstates.conformance.random;

import chaosstates.conformance.random.RandomRuns.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Compares many random experiments, several at once: each worker has a Chaos Toolkit and a stage of
 * its own.
 */
final class RandomFleet {

    private static final long EVERY = 500;
    private static final List<String> OPTIONS = List.of("--count", "--seed", "--only", "--workers");

    /** Flag for functions and controls of Python among the experiments. */
    private static final String PYTHON = "--python";

    private final boolean isPython;
    private final Map<String, Long> options;
    private final AtomicLong next = new AtomicLong();
    private final Map<String, Long> counts = new TreeMap<>();

    private RandomFleet(boolean isPython, Map<String, Long> options) {
        this.isPython = isPython;
        this.options = options;
        next.set(options.getOrDefault("--only", 0L));
    }

    /** {@code --count N --seed S --workers W --python}, or {@code --only I --seed S --python}. */
    public static void main(String[] called) throws Exception {
        boolean isPython = List.of(called).contains(PYTHON);
        String[] arguments =
                Stream.of(called).filter(it -> !it.equals(PYTHON)).toArray(String[]::new);
        Map<String, Long> options =
                new TreeMap<>(Map.of("--count", 100L, "--seed", 1L, "--workers", 3L));
        for (int i = 0; i < arguments.length; i += 2) {
            String value = i + 1 < arguments.length ? arguments[i + 1] : "";
            if (!OPTIONS.contains(arguments[i]) || !value.matches("\\d{1,18}")) {
                System.err.printf("%s %s: %s take a number each%n", arguments[i], value, OPTIONS);
                System.exit(2);
            }
            options.put(arguments[i], Long.parseLong(value));
        }
        if (options.containsKey("--only")) {
            options.putAll(Map.of("--count", 1L, "--workers", 1L));
        }
        RandomFleet fleet = new RandomFleet(isPython, options);
        long found = fleet.compareAll();
        System.out.println(fleet.counts);
        System.exit(found == 0 ? 0 : 1);
    }

    /** Compares all specimens, and counts those that differ. */
    private long compareAll() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "random").toAbsolutePath();
        List<Callable<Long>> workers = new ArrayList<>();
        for (int i = 0; i < options.get("--workers"); i++) {
            Path own = Files.createDirectory(folder.resolve("worker-" + i));
            workers.add(() -> work(own));
        }
        long found = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            for (Future<Long> worker : threads.invokeAll(workers)) {
                found += worker.get();
            }
        }
        return found;
    }

    private long work(Path folder) throws IOException, InterruptedException {
        long end = options.getOrDefault("--only", 0L) + options.get("--count");
        long found = 0;
        try (RandomRuns runs = RandomRuns.start(folder, isPython)) {
            for (long index = next.getAndIncrement(); index < end; index = next.getAndIncrement()) {
                List<Difference> differences = runs.compare(options.get("--seed"), index);
                differences.forEach(System.out::println);
                found += differences.size();
                if (index > 0 && index % EVERY == 0) {
                    System.out.println("… " + index);
                }
            }
            add(runs.counts());
        }
        return found;
    }

    private synchronized void add(Map<String, Integer> some) {
        some.forEach((what, count) -> counts.merge(what, (long) count, Long::sum));
    }
}
