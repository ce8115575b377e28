package chaosstates.infra;

import chaosstates.infra.internal.Code;
import chaosstates.lambdas.packages.FunctionPackages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packages that functions run: one for each set of needs. */
@FunctionalInterface
public interface Packages extends Code {

    /**
     * The packages that are made of a build of the module {@code lambdas}.
     *
     * @param target the folder of the build, {@code lambdas/target}
     */
    static Packages in(Path target) {
        return (needs, extensions) -> {
            try {
                return FunctionPackages.in(target).of(needs, extensions);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    /** Tells whether that module was built in this folder. */
    static boolean areBuilt(Path target) {
        return Files.isDirectory(target.resolve("lib"));
    }
}
