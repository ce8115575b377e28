package chaosstates.infra;

import java.nio.file.Path;
import java.util.List;
import software.amazon.awscdk.services.lambda.Code;

/**
 * What the functions run: the packages that the module {@code lambdas} builds. Give the same object
 * to all experiments, and they share two assets.
 */
public record Packages(Code activities, Code journal) {

    private static final String ACTIVITIES = "package-activities.zip";
    private static final String JOURNAL = "package-journal.zip";

    /** Those in a folder, which is {@code lambdas/target} after a build. */
    public static Packages in(Path folder) {
        return new Packages(
                Code.fromAsset(folder.resolve(ACTIVITIES).toString()),
                Code.fromAsset(folder.resolve(JOURNAL).toString()));
    }

    /** The files that {@link #in} takes from the folder. */
    static List<Path> files(Path folder) {
        return List.of(folder.resolve(ACTIVITIES), folder.resolve(JOURNAL));
    }
}
