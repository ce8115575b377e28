package chaosstates.lambdas.packages.python;

import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.Program;
import chaosstates.lambdas.api.ProgramEnd;
import chaosstates.lambdas.api.Programs;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Interpreters of Python that are installed on this machine: on the {@code PATH}, or by pyenv.
 *
 * @param programs runs those to ask
 * @param environment tells of the {@code PATH} and of pyenv
 */
public record Interpreters(Programs programs, Environment environment) {

    /** Versions that the Chaos Toolkit runs on; that of the deployed functions first. */
    public static final List<String> USUAL = List.of("3.13", "3.12", "3.14");

    /**
     * Program that ends well in a Python of the version that its argument names, and says where it
     * is.
     */
    private static final String OF_VERSION =
            "import sys; print(sys.executable); sys.exit('%d.%d' % sys.version_info[:2] != sys.argv[1])";

    private static final String SHIMS = "/shims";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * Finds an interpreter for uv, which needs nothing else.
     *
     * @param version such as {@code 3.13}; empty: a usual one
     */
    public Optional<Path> find(Optional<String> version) {
        return find(version, OF_VERSION);
    }

    /** Finds an interpreter that makes environments itself. */
    public Optional<Path> findWithPip(Optional<String> version) {
        return find(version, "import venv, pip; " + OF_VERSION);
    }

    private Optional<Path> find(Optional<String> version, String program) {
        return version.map(List::of).orElse(USUAL).stream()
                .flatMap(each -> candidates(each).flatMap(it -> asked(it, program, each).stream()))
                .findFirst();
    }

    /** Asks an interpreter where it is; empty: it is none, or not the wanted one. */
    private Optional<Path> asked(String name, String program, String version) {
        Program.Items items = new Program.Items(List.of("-c", program, version));
        try {
            ProgramEnd end = programs.run(new Program(name, items, Optional.of(PATIENCE)));
            String place = new String(end.stdout(), StandardCharsets.UTF_8).strip();
            return Optional.of(place)
                    .filter(it -> end.status() == 0 && !it.isEmpty())
                    .map(Path::of);
        } catch (IOException | TimeoutException none) {
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Lists programs to ask: shims of pyenv are on the PATH, whatever version is chosen. */
    private Stream<String> candidates(String version) {
        return Stream.concat(Stream.of("python" + version, "python3", "python"), pyenv(version));
    }

    private Stream<String> pyenv(String version) {
        return pyenvs().map(root -> root.resolve("versions"))
                .flatMap(Interpreters::files)
                .filter(it -> it.getFileName().toString().startsWith(version + "."))
                .map(it -> it.resolve("bin").resolve("python3").toString());
    }

    /**
     * Lists the folders of pyenv: the named or usual one, and those whose shims are on the PATH.
     */
    private Stream<Path> pyenvs() {
        Stream<String> usual =
                environment
                        .get("PYENV_ROOT")
                        .or(() -> environment.get("HOME").map(home -> home + "/.pyenv"))
                        .stream();
        Stream<String> ofPath =
                Arrays.stream(environment.get("PATH").orElse("").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(SHIMS))
                        .map(entry -> entry.substring(0, entry.length() - SHIMS.length()));
        return Stream.concat(usual, ofPath).distinct().map(Path::of);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream();
        } catch (IOException nowhere) {
            return Stream.empty();
        }
    }
}
