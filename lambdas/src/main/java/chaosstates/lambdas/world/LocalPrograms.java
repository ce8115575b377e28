package chaosstates.lambdas.world;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Program;
import chaosstates.lambdas.api.Program.Items;
import chaosstates.lambdas.api.Program.Line;
import chaosstates.lambdas.api.ProgramEnd;
import chaosstates.lambdas.api.Programs;
import chaosstates.lambdas.net.NamedFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Runs programs of this machine, with this process's input. */
public final class LocalPrograms implements Programs {

    /** Interval of looking at the size of the output. */
    private static final Duration LOOK = Duration.ofMillis(50);

    private static final String SHELL = "/bin/sh";

    /** The PATH where none is set, as in Python. */
    private static final String DEFAULT_PATH = "/bin:/usr/bin";

    private static final int SIGNALLED = 128;
    private static final int LAST_SIGNAL = 31;

    private final Environment environment;
    private final Path folder;

    /**
     * @param folder where they are run
     */
    public LocalPrograms(Environment environment, Path folder) {
        this.environment = environment;
        this.folder = folder.toAbsolutePath();
    }

    /** The file that would be executed; empty: there is none. */
    public Optional<Path> find(String path) {
        String expanded = expanded(path);
        if (expanded.contains("/")) {
            return NamedFile.in(folder, expanded).filter(LocalPrograms::isProgram);
        }
        return Arrays.stream(
                        environment.get("PATH").orElse(DEFAULT_PATH).split(File.pathSeparator, -1))
                .flatMap(entry -> NamedFile.in(folder, entry).stream())
                .flatMap(entry -> NamedFile.in(entry, expanded).stream())
                .filter(LocalPrograms::isProgram)
                .findFirst();
    }

    /** Finds a file that the path of a program names, whether or not it may be executed. */
    public Optional<Path> file(String path) {
        String expanded = expanded(path);
        return expanded.contains("/")
                ? NamedFile.in(folder, expanded).filter(Files::isRegularFile)
                : Optional.empty();
    }

    private String expanded(String path) {
        return path.equals("~") || path.startsWith("~/")
                ? environment.get("HOME").map(home -> home + path.substring(1)).orElse(path)
                : path;
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /**
     * Runs a program. Its output goes to files: with pipes, a program that leaves another behind
     * would have to be waited for until that one ends too.
     */
    @Override
    public ProgramEnd run(Program program)
            throws IOException, InterruptedException, TimeoutException {
        Path file = find(program.path()).orElseThrow(() -> new NoSuchProgram(program.path()));
        Path stdout = Files.createTempFile("stdout", "");
        Path stderr = Files.createTempFile("stderr", "");
        try {
            Process process = started(command(file, program.arguments()), stdout, stderr);
            int exitValue = exitValue(process, program.timeout(), List.of(stdout, stderr));
            return new ProgramEnd(
                    status(exitValue, program.arguments()), read(stdout), read(stderr));
        } finally {
            Files.delete(stdout);
            Files.delete(stderr);
        }
    }

    private static List<String> command(Path file, Program.Arguments arguments) {
        return switch (arguments) {
            case Line line -> List.of(SHELL, "-c", file + " " + line.text());
            case Items items -> {
                List<String> command = new ArrayList<>(List.of(file.toString()));
                command.addAll(items.texts());
                yield command;
            }
        };
    }

    private Process started(List<String> command, Path stdout, Path stderr) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectInput(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(stdout.toFile())
                        .redirectError(stderr.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment.variables());
        return builder.start();
    }

    private static int exitValue(Process process, Optional<Duration> timeout, List<Path> outputs)
            throws IOException, InterruptedException, TimeoutException {
        Duration left = timeout.orElse(ChronoUnit.FOREVER.getDuration());
        try {
            while (!process.waitFor(left.compareTo(LOOK) < 0 ? left : LOOK)) {
                left = left.minus(LOOK);
                if (left.isNegative() || left.isZero()) {
                    throw new TimeoutException();
                }
                for (Path output : outputs) {
                    checkSize(output);
                }
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] read(Path output) throws IOException {
        checkSize(output);
        return Files.readAllBytes(output);
    }

    private static void checkSize(Path output) throws IOException {
        if (Files.size(output) > ProgramEnd.MAX_BYTES) {
            throw new TooMuchOutput();
        }
    }

    /** Java reports a signal as shells do, so a program that exits with such a status looks it. */
    private static int status(int exitValue, Program.Arguments arguments) {
        int signal = exitValue - SIGNALLED;
        boolean isSignal = arguments instanceof Items && signal > 0 && signal <= LAST_SIGNAL;
        return isSignal ? -signal : exitValue;
    }
}
