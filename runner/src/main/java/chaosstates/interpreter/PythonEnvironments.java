package chaosstates.interpreter;

import chaosstates.digest.Sha256;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.packages.python.Interpreters;
import chaosstates.lambdas.world.LocalPrograms;
import chaosstates.tell.Log;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Environments of Python that experiments need. One is made once for what is declared, and serves
 * all later runs without a network. Nothing of the user's own Python is touched.
 *
 * @param cache the folder of all environments
 */
public record PythonEnvironments(
        Path cache, Environment environment, LocalPrograms programs, Log log) {

    /** Variable that names an interpreter to be used as it is, with whatever it has. */
    public static final String OWN = "CHAOS_PYTHON";

    /** Program that ends well in a Python of the Chaos Toolkit, 3.12 or newer. */
    private static final String NEW_ENOUGH =
            "import sys; sys.exit(None if sys.version_info >= (3, 12) else 'it is ' + sys.version)";

    /** Lines of the installer's own words that a sentence has room for, and their length. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST_LINE = 160;

    /** Library that every extension imports. */
    private static final String LIBRARY = "chaostoolkit-lib";

    /** Changes when environments are made in another way: older ones are then left alone. */
    private static final String MADE_BY = "1";

    private static final int KEY_LENGTH = 16;

    private static final Pattern PROGRESS =
            Pattern.compile(
                    "\\s*(Resolved|Downloading|Building|Prepared|Installed|Collecting|Successfully)");

    /** Beginning of a line by which uv or pip tells of a failure. */
    private static final Pattern FAILURE = Pattern.compile("(?i)^(error|cause): *");

    private static final List<String> INSTALL =
            List.of("install", "--no-input", "--disable-pip-version-check", "--progress-bar=off");

    /** Option of pip and of uv. */
    private static final String NO_BUILD = "--only-binary=:all:";

    /**
     * Finds the environment, or makes it.
     *
     * @param version of Python, such as {@code 3.13}; empty: any that the Chaos Toolkit runs on
     * @param requirements packages as pip and uv take them, besides the Chaos Toolkit's library
     * @throws PythonUnavailable when this machine can't make it
     */
    public PythonEnvironment find(Optional<String> version, List<String> requirements)
            throws PythonUnavailable {
        Optional<String> own = environment.get(OWN).filter(name -> !name.isBlank());
        if (own.isPresent()) {
            return new PythonEnvironment(named(own.get()));
        }
        Wanted wanted = wanted(version, requirements, true);
        Path folder = cache.resolve(wanted.key());
        if (!Files.exists(interpreter(folder))) {
            makeOnce(folder, wanted);
        }
        return new PythonEnvironment(interpreter(folder));
    }

    /**
     * Finds an interpreter with packages that are looked at, and not run. Without requirements any
     * interpreter will do. Nothing is built for it, since that would run code of the packages.
     *
     * @param isFetching whether an environment that is not there is made
     * @throws PythonUnavailable when there is none
     */
    public Path toLookAt(Optional<String> version, List<String> requirements, boolean isFetching)
            throws PythonUnavailable {
        Optional<String> own = environment.get(OWN).filter(name -> !name.isBlank());
        if (own.isPresent()) {
            return named(own.get());
        }
        Wanted wanted = wanted(version, requirements, false);
        Path folder = cache.resolve(wanted.key());
        if (Files.exists(interpreter(folder))) {
            return interpreter(folder);
        }
        Optional<Path> any =
                requirements.isEmpty() ? interpreters().find(version) : Optional.empty();
        if (any.isPresent()) {
            return any.get();
        }
        if (!isFetching) {
            throw notHere(version, requirements);
        }
        makeOnce(folder, wanted);
        return interpreter(folder);
    }

    /** Says that packages are missing, or Python itself, which uv would fetch. */
    private PythonUnavailable notHere(Optional<String> version, List<String> requirements) {
        if (!requirements.isEmpty()) {
            return PythonUnavailable.notFetched(String.join(", ", requirements));
        }
        return programs.find("uv").isPresent()
                ? PythonUnavailable.notFetched("a Python " + PythonUnavailable.named(version))
                : PythonUnavailable.noInterpreter(version);
    }

    private static Wanted wanted(
            Optional<String> version, List<String> requirements, boolean isBuilding) {
        List<String> all = Stream.concat(Stream.of(LIBRARY), requirements.stream()).toList();
        return new Wanted(version, all, isBuilding);
    }

    private Interpreters interpreters() {
        return new Interpreters(programs, environment);
    }

    /**
     * Checks the interpreter that somebody names.
     *
     * @throws PythonUnavailable when it is none, or too old
     */
    private Path named(String name) throws PythonUnavailable {
        Path program =
                programs.find(name)
                        .orElseThrow(
                                () -> PythonUnavailable.wrongInterpreter(name, "no such program"));
        Tool tool = new Tool(environment.variables(), line -> {});
        Tool.End end = tool.run(List.of(program.toString(), "-c", NEW_ENOUGH));
        if (!end.isGood()) {
            throw PythonUnavailable.wrongInterpreter(name, end.output());
        }
        return program;
    }

    private static Path interpreter(Path folder) {
        return folder.resolve("bin").resolve("python");
    }

    /** Makes it, unless another run does so meanwhile: that one is waited for. */
    private void makeOnce(Path folder, Wanted wanted) throws PythonUnavailable {
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try {
            Files.createDirectories(cache);
            try (FileChannel file =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = file.lock()) {
                if (held.isValid() && !Files.exists(interpreter(folder))) {
                    make(folder, wanted);
                }
            }
        } catch (IOException unwritable) {
            throw PythonUnavailable.notInstalled(
                    cache + " can't be written: " + unwritable.getMessage(), List.of());
        }
    }

    /** Makes it under a name of its own first, so that what is there is whole. */
    private void make(Path folder, Wanted wanted) throws PythonUnavailable, IOException {
        Path making = Files.createTempDirectory(cache, folder.getFileName() + ".making");
        try {
            List<List<String>> commands = commands(making.toString(), wanted);
            log.info(
                    "Making an environment of Python%s, once, with %s"
                            .formatted(
                                    wanted.version().map(its -> " " + its).orElse(""),
                                    String.join(", ", wanted.requirements())));
            run(commands, wanted);
            Files.move(making, folder);
        } finally {
            delete(making);
        }
    }

    private List<List<String>> commands(String folder, Wanted wanted) throws PythonUnavailable {
        Optional<Path> uv = programs.find("uv");
        return uv.isPresent() ? byUv(uv.get().toString(), folder, wanted) : byPip(folder, wanted);
    }

    private void run(List<List<String>> commands, Wanted wanted) throws PythonUnavailable {
        Tool tool = new Tool(environment.variables(), this::progress);
        for (List<String> command : commands) {
            Tool.End end = tool.run(command);
            if (!end.isGood()) {
                throw PythonUnavailable.notInstalled(
                        sentence(end.output()), wanted.requirements().reversed());
            }
        }
    }

    /** Lists the commands of uv, which fetches a Python where there is none. */
    private List<List<String>> byUv(String uv, String folder, Wanted wanted) {
        String python =
                interpreters()
                        .find(wanted.version())
                        .map(Path::toString)
                        .orElse(wanted.version().orElse(Interpreters.USUAL.getFirst()));
        List<String> install = List.of(uv, "pip", "install", "--python", folder);
        return List.of(
                List.of(uv, "venv", "-q", "--clear", "--relocatable", "--python", python, folder),
                with(install, wanted.arguments()));
    }

    private List<List<String>> byPip(String folder, Wanted wanted) throws PythonUnavailable {
        String python =
                interpreters()
                        .findWithPip(wanted.version())
                        .orElseThrow(() -> PythonUnavailable.noInterpreter(wanted.version()))
                        .toString();
        List<String> pip = List.of(python, "-m", "pip", "--python", folder);
        return List.of(
                List.of(python, "-m", "venv", "--without-pip", "--clear", folder),
                with(with(pip, INSTALL), wanted.arguments()));
    }

    /**
     * Environment that is wanted.
     *
     * @param isBuilding whether packages may be built of their sources, which runs code of theirs
     */
    private record Wanted(Optional<String> version, List<String> requirements, boolean isBuilding) {

        /** Lists the last arguments of an installer. */
        List<String> arguments() {
            List<String> limits = isBuilding ? List.of("--") : List.of(NO_BUILD, "--");
            return with(limits, requirements);
        }

        String key() {
            return PythonEnvironments.key(version, requirements);
        }
    }

    private static List<String> with(List<String> command, List<String> more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(more);
        return all;
    }

    /** Tells what the installer does, but not each of dozens of packages. */
    private void progress(String line) {
        boolean isTold = PROGRESS.matcher(line).lookingAt();
        log.say(isTold ? Log.Level.INFO : Log.Level.DEBUG, line.strip());
    }

    /** Returns what an installer says of its failure, on one line. */
    private static String sentence(String output) {
        List<String> lines = output.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        List<String> told = lines.stream().dropWhile(it -> !FAILURE.matcher(it).find()).toList();
        return (told.isEmpty() ? lines : told)
                .stream()
                        .map(line -> FAILURE.matcher(line).replaceFirst(""))
                        .map(PythonEnvironments::shortened)
                        .limit(MOST_LINES)
                        .collect(Collectors.joining("; "))
                        .replace(":; ", ": ");
    }

    /** Shortens a line that lists all releases of a package one after the other. */
    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    private static String key(Optional<String> version, List<String> all) {
        String text =
                String.join(
                        "\n",
                        with(List.of(MADE_BY, version.orElse("")), all.stream().sorted().toList()));
        return Sha256.hex(text).substring(0, KEY_LENGTH);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((one, other) -> other.compareTo(one))
                        .forEach(PythonEnvironments::remove);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
