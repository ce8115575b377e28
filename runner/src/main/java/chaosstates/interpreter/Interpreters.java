package chaosstates.interpreter;

import chaosstates.lambdas.world.LocalPrograms;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Interpreters that are installed on this machine. */
record Interpreters(LocalPrograms programs, Tool tool) {

    /** Program that ends well in a Python of the Chaos Toolkit, 3.12 or newer. */
    private static final String NEW_ENOUGH =
            "import sys; sys.exit(None if sys.version_info >= (3, 12) else 'it is ' + sys.version)";

    /** Program that ends well in a Python of the version that its argument names. */
    private static final String OF_VERSION =
            "import sys; sys.exit('%d.%d' % sys.version_info[:2] != sys.argv[1])";

    /** Versions that the Chaos Toolkit runs on; that of the deployed functions first. */
    static final List<String> USUAL = List.of("3.13", "3.12", "3.14");

    private static final String SHIMS = "/shims";

    Optional<Path> uv() {
        return programs.find("uv");
    }

    /** Finds an interpreter for uv, which needs nothing else. */
    Optional<Path> find(Optional<String> version) {
        return find(version, OF_VERSION);
    }

    /** Finds an interpreter that makes environments itself. */
    Optional<Path> findWithPip(Optional<String> version) {
        return find(version, "import venv, pip; " + OF_VERSION);
    }

    private Optional<Path> find(Optional<String> version, String program) {
        return version.map(List::of).orElse(USUAL).stream()
                .flatMap(
                        each ->
                                candidates(each)
                                        .filter(it -> isGood(List.of(it, "-c", program, each))))
                .findFirst()
                .map(Path::of);
    }

    private boolean isGood(List<String> command) {
        return tool.run(command).isGood();
    }

    /** Lists programs to ask: shims of pyenv are on the PATH, whatever version is chosen. */
    private Stream<String> candidates(String version) {
        return Stream.concat(
                Stream.of("python" + version, "python3", "python")
                        .flatMap(name -> programs.find(name).stream())
                        .map(Path::toString),
                pyenv(version));
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
        String usual = tool.variables().getOrDefault("PYENV_ROOT", home() + "/.pyenv");
        Stream<String> ofPath =
                Arrays.stream(tool.variables().getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(entry -> entry.endsWith(SHIMS))
                        .map(entry -> entry.substring(0, entry.length() - SHIMS.length()));
        return Stream.concat(Stream.of(usual), ofPath).distinct().map(Path::of);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream();
        } catch (IOException nowhere) {
            return Stream.empty();
        }
    }

    private String home() {
        return tool.variables().getOrDefault("HOME", "");
    }

    /**
     * Checks the interpreter that somebody names.
     *
     * @throws PythonUnavailable when it is none, or too old
     */
    Path named(String name) throws PythonUnavailable {
        Path program =
                programs.find(name)
                        .orElseThrow(
                                () -> PythonUnavailable.wrongInterpreter(name, "no such program"));
        Tool.End end = tool.run(List.of(program.toString(), "-c", NEW_ENOUGH));
        if (!end.isGood()) {
            throw PythonUnavailable.wrongInterpreter(name, end.output());
        }
        return program;
    }
}
