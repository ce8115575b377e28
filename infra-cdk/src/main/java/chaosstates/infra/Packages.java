package chaosstates.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the functions run: the packages that the module {@code lambdas} builds.
 *
 * @param activities the file for every activity's function
 * @param journal the file for the function that writes journals
 * @param controls the file for every control's function
 */
public record Packages(Path activities, Path journal, Path controls) {

    /** Those in a folder, which is {@code lambdas/target} after a build. */
    public static Packages in(Path folder) {
        return new Packages(
                folder.resolve("package-activities.zip"),
                folder.resolve("package-journal.zip"),
                folder.resolve("package-controls.zip"));
    }

    /** Whether they have been built. */
    public boolean exist() {
        return Stream.of(activities, journal, controls).allMatch(Files::exists);
    }
}
