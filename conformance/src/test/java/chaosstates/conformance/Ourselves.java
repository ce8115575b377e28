package chaosstates.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our command line in Java processes of their own, with the classes of this build and the
 * launcher's flags. Where the build has made jars, a cache is trained once, as the launcher does:
 * with it a process takes half of the processor time.
 */
final class Ourselves {

    private static final Path TARGET = Peers.MODULE.resolve("target");
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");
    private static final Ourselves THIS_BUILD = new Ourselves();

    private final String classPath =
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.isEmpty())
                    .filter(entry -> !entry.startsWith(TARGET.toString()))
                    .collect(Collectors.joining(File.pathSeparator));

    private final List<Object> flags = new ArrayList<>();

    private Ourselves() {
        if (Stream.of(classPath.split(File.pathSeparator)).allMatch(it -> it.endsWith(".jar"))) {
            train();
        }
    }

    static List<Object> command() {
        return THIS_BUILD.with(THIS_BUILD.flags, "chaosstates.cli.Main");
    }

    private List<Object> with(List<Object> more, Object... arguments) {
        List<Object> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java"));
        command.addAll(FLAGS);
        command.addAll(more);
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Trains the cache with a rehearsal. */
    private void train() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(TARGET), "ourselves");
            Path cache = folder.resolve("cache.aot");
            Path experiment = Peers.MODULE.resolve("../experiments/chaos-aurora.json");
            List<Object> training =
                    with(
                            List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:disable"),
                            "chaosstates.cli.Main",
                            "rehearse",
                            experiment);
            Program.Result made = Program.of(folder, training.toArray()).within(120).run();
            // The workshop's experiment deviates: its own probe looks into the failover.
            assertEquals(1, made.exitCode(), made.err());
            flags.add("-XX:AOTCache=" + cache);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
