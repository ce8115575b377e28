package chaosstates.cli.output;

import chaosstates.check.lookup.PythonNeeds;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.Uv;
import chaosstates.lambdas.packages.python.UvFailed;
import chaosstates.model.python.Dependency;
import chaosstates.problem.Location;
import chaosstates.problem.PlaceKind;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * File beside a machine that locks the packages of its Python functions.
 *
 * @param file whether it is there or not
 */
public record LockFile(Path file) {

    /**
     * Writes the file where it is not that of what an experiment needs; removes one that is no
     * longer needed.
     *
     * @return what keeps it from being written: nothing is deployed without it
     */
    public List<Problem> write(PythonNeeds needs, Uv uv) throws IOException {
        Optional<PythonLock> there = read();
        if (needs.isEmpty()) {
            if (there.isPresent()) {
                Files.delete(file);
            }
            return List.of();
        }
        PythonLock.Asked asked = PythonLock.Asked.of(needs);
        if (there.filter(lock -> lock.asked().equals(asked)).isPresent()) {
            return List.of();
        }
        try {
            Files.writeString(file, PythonLock.of(asked, uv).text());
            return List.of();
        } catch (UvFailed failed) {
            return List.of(problem(failed, needs));
        }
    }

    private Optional<PythonLock> read() throws IOException {
        return Files.exists(file) ? PythonLock.read(Files.readString(file)) : Optional.empty();
    }

    private Problem problem(UvFailed failed, PythonNeeds needs) {
        String message = "%s is not written: %s".formatted(file.getFileName(), failed.getMessage());
        return failed.isUvMissing()
                ? Problem.warning(
                        PlaceKind.PYTHON_PACKAGE,
                        place(failed, needs),
                        message,
                        failed.hint() + "; nothing is deployed without that file")
                : Problem.error(
                        PlaceKind.PYTHON_PACKAGE, place(failed, needs), message, failed.hint());
    }

    /** The place of the package that the message names, or else of the first. */
    private static Location place(UvFailed failed, PythonNeeds needs) {
        String said = failed.getMessage().toLowerCase(Locale.ROOT);
        List<Dependency> all = needs.dependencies();
        return all.stream()
                .filter(
                        dependency ->
                                dependency
                                        .name()
                                        .filter(
                                                name ->
                                                        said.contains(
                                                                name.toLowerCase(Locale.ROOT)))
                                        .isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Dependency::at)
                .or(() -> needs.modules().values().stream().findFirst())
                .orElse(Location.NOWHERE);
    }
}
