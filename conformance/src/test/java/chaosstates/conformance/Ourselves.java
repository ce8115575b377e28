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
 * launcher's flags. Where the build has made jars, the classes are archived once: from the archive
 * a process starts in half of the processor time.
 */
final class Ourselves {

    private static final Path TARGET = Peers.MODULE.resolve("target");
    private static final Ourselves THIS_BUILD = new Ourselves();

    private final String classPath =
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.isEmpty())
                    .filter(entry -> !entry.startsWith(TARGET.toString()))
                    .collect(Collectors.joining(File.pathSeparator));

    private final List<Object> flags = new ArrayList<>();

    private Ourselves() {
        if (Stream.of(classPath.split(File.pathSeparator)).allMatch(it -> it.endsWith(".jar"))) {
            archive();
        }
    }

    static List<Object> command() {
        return THIS_BUILD.with(THIS_BUILD.flags, "chaosstates.cli.Main");
    }

    private List<Object> with(List<Object> more, Object... arguments) {
        List<Object> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(more);
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Archives the classes that a rehearsal loads. */
    private void archive() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(TARGET), "ourselves");
            Path archive = folder.resolve("classes.jsa");
            Path experiment = Peers.MODULE.resolve("../experiments/chaos-aurora.json");
            List<Object> archiving =
                    with(
                            List.of("-XX:ArchiveClassesAtExit=" + archive),
                            "chaosstates.cli.Main",
                            "rehearse",
                            experiment);
            Program.Result made = Program.of(folder, archiving.toArray()).run();
            // The workshop's experiment deviates: its own probe looks into the failover.
            assertEquals(1, made.exitCode(), made.err());
            flags.add("-XX:SharedArchiveFile=" + archive);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
