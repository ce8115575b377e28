package chaosstates.lambdas.packages.python;

import chaosstates.check.lookup.PythonNeeds;
import chaosstates.model.python.Dependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lock of the packages of an experiment's Python functions: exact versions with their hashes, for
 * every machine, in a file beside the experiment's state machine.
 *
 * @param requirements as pip and uv read them
 */
public record PythonLock(Asked asked, String requirements) {

    private static final String VERSION = "# python ";
    private static final String DEPENDENCY = "# dependency ";
    private static final String HEADER =
            "# Packages of Python functions, locked by `chaos compile` for what is asked for here:\n";
    private static final String FOOTER = "# Delete this file and compile again for newer ones.\n";

    /** Package that every extension imports. */
    private static final String LIBRARY = "chaostoolkit-lib";

    /**
     * Packages that are asked for.
     *
     * @param version of Python, such as 3.13
     * @param dependencies as declared, or the known ones of the modules
     */
    public record Asked(String version, List<String> dependencies) {

        public Asked {
            dependencies = dependencies.stream().sorted().distinct().toList();
        }

        /** Finds what an experiment asks for. */
        public static Asked of(PythonNeeds needs) {
            return new Asked(
                    needs.runtime().minorVersion(),
                    needs.dependencies().stream().map(Dependency::requirement).toList());
        }
    }

    /** Names the file of an experiment's lock. */
    public static String file(String experiment) {
        return experiment + ".python.txt";
    }

    /**
     * Locks the newest versions. Nothing of a package is run, so one that has to be built first is
     * refused.
     *
     * @throws UvFailed when there are none
     */
    public static PythonLock of(Asked asked, Uv uv) {
        try {
            Path wanted = Files.createTempFile("requirements", ".in");
            try {
                Files.writeString(wanted, lines(Stream.of(LIBRARY), asked.dependencies().stream()));
                return new PythonLock(asked, uv.run(compile(asked.version(), wanted)));
            } finally {
                Files.delete(wanted);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String[] compile(String version, Path wanted) {
        return new String[] {
            "pip",
            "compile",
            "-q",
            "--universal",
            "--generate-hashes",
            "--no-build",
            "--no-header",
            "--no-annotate",
            "--python-version",
            version,
            wanted.toString()
        };
    }

    private static String lines(Stream<String> some, Stream<String> others) {
        return Stream.concat(some, others).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Returns the text of the file. */
    public String text() {
        return HEADER
                + VERSION
                + asked.version()
                + "\n"
                + asked.dependencies().stream()
                        .map(dependency -> DEPENDENCY + dependency + "\n")
                        .collect(Collectors.joining())
                + FOOTER
                + requirements;
    }

    /** Reads the text of a file; empty when it is none of these. */
    public static Optional<PythonLock> read(String text) {
        if (!text.startsWith(HEADER) || !text.contains(FOOTER)) {
            return Optional.empty();
        }
        int end = text.indexOf(FOOTER);
        String head = text.substring(HEADER.length(), end);
        List<String> versions = after(VERSION, head);
        return versions.size() == 1
                ? Optional.of(
                        new PythonLock(
                                new Asked(versions.getFirst(), after(DEPENDENCY, head)),
                                text.substring(end + FOOTER.length())))
                : Optional.empty();
    }

    private static List<String> after(String key, String head) {
        return head.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }
}
