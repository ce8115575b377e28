package chaosstates.infra;

import chaosstates.infra.internal.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Packages of the functions, built by the module {@code lambdas}.
 *
 * @param activities the file for every activity's function
 * @param journal the file for the function that writes journals
 * @param controls the file for every control's function
 */
public record Packages(Path activities, Path journal, Path controls) implements Code {

    /** Finds the packages in a folder, which is {@code lambdas/target} after a build. */
    public static Packages in(Path folder) {
        return new Packages(
                folder.resolve("package-activities.zip"),
                folder.resolve("package-journal.zip"),
                folder.resolve("package-controls.zip"));
    }

    /** Tells whether the packages have been built. */
    public boolean exist() {
        return Stream.of(activities, journal, controls).allMatch(Files::exists);
    }
}
