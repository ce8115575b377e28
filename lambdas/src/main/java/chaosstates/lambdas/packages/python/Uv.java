package chaosstates.lambdas.packages.python;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Program;
import chaosstates.lambdas.api.ProgramEnd;
import chaosstates.lambdas.api.Programs;
import chaosstates.lambdas.world.LocalPrograms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Package manager uv. It is the one that can install for another machine: pip evaluates the markers
 * of packages by the interpreter that runs it.
 *
 * @param program name or path
 * @param environment tells where interpreters are
 * @see <a href="https://docs.astral.sh/uv/">uv</a> and <a
 *     href="https://github.com/pypa/pip/issues/11664">pip's issue 11664</a>
 */
public record Uv(Programs programs, String program, Environment environment) {

    /** The variable that names the program, if it is not on the PATH. */
    public static final String VARIABLE = "UV";

    /** Beginning of a line of what uv says. */
    private static final Pattern PREFIX = Pattern.compile("^\\s*(error|cause|hint): *");

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** The uv of an environment. */
    public static Uv of(Programs programs, Environment environment) {
        return new Uv(
                programs,
                environment.get(VARIABLE).filter(it -> !it.isBlank()).orElse("uv"),
                environment);
    }

    /** The uv that environment variables lead to: those of the process. */
    public static Uv in(Map<String, String> variables) {
        Environment environment = Environment.of(variables);
        return of(new LocalPrograms(environment, Path.of("")), environment);
    }

    /**
     * Runs it to its end, and returns what it wrote.
     *
     * @throws UvFailed when it is not there, or says no
     */
    String run(String... arguments) {
        try {
            ProgramEnd end = end(program, List.of(arguments));
            if (end.status() != 0) {
                throw new UvFailed(said(end), "see the message of uv");
            }
            return new String(end.stdout(), StandardCharsets.UTF_8);
        } catch (Programs.NoSuchProgram missing) {
            throw UvFailed.missing();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String said(ProgramEnd end) {
        String text =
                new String(end.stderr(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> PREFIX.matcher(line).replaceFirst("").strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("; "));
        return text.isEmpty() ? "uv ended with status " + end.status() : text;
    }

    private ProgramEnd end(String path, List<String> arguments) throws IOException {
        try {
            Program.Items items = new Program.Items(arguments);
            return programs.run(new Program(path, items, Optional.of(PATIENCE)));
        } catch (TimeoutException slow) {
            throw new UvFailed("uv took longer than ten minutes", "try again");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new UvFailed("uv was interrupted", "try again");
        }
    }

    /** Finds an interpreter of a version, such as 3.13; none is fetched. */
    Optional<String> interpreter(String version) {
        return new Interpreters(programs, environment)
                .find(Optional.of(version))
                .map(Path::toString)
                .or(() -> found(version));
    }

    private Optional<String> found(String version) {
        try {
            return Optional.of(run("python", "find", version, "--no-python-downloads").strip());
        } catch (UvFailed none) {
            return Optional.empty();
        }
    }

    /**
     * Compiles the files of a tree ahead, as if they lay elsewhere. A file that is none of this
     * version is left out. Each part has a process of its own, without the settings of Python on
     * this machine: what else a process has compiled shows in the bytes.
     *
     * @param parts files and folders below the root
     */
    void compile(String python, Path root, Collection<Path> parts, Path as) {
        parts.parallelStream().forEach(part -> compile(python, root, part, as));
    }

    private Stream<String> settings() {
        return environment.variables().keySet().stream()
                .filter(name -> name.startsWith("PYTHON") && !name.equals("PYTHONHOME"));
    }

    private void compile(String python, Path root, Path part, Path as) {
        List<String> arguments = new ArrayList<>();
        settings().forEach(name -> arguments.addAll(List.of("-u", name)));
        arguments.addAll(List.of("LC_ALL=C", "PYTHONHASHSEED=0", python));
        arguments.addAll(List.of("-s", "-S", "-m", "compileall", "-q", "-f"));
        arguments.addAll(List.of("--invalidation-mode", "unchecked-hash"));
        arguments.addAll(List.of("-s", root.toString(), "-p", as.toString()));
        arguments.add(part.toString());
        try {
            end("env", arguments);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
