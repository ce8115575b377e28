package chaosstates.infra.internal;

import chaosstates.deploy.PackageNeeds;
import java.nio.file.Path;
import java.util.List;

/** Packages that functions run. */
@FunctionalInterface
public interface Code {

    /**
     * Finds the file of the package that meets these needs, and holds nothing more.
     *
     * @param extensions the jars of extensions that it holds
     */
    Path of(PackageNeeds needs, List<Path> extensions);
}
