package chaosstates.infra.internal;

import chaosstates.deploy.PackageNeeds;
import chaosstates.lambdas.packages.FunctionPackage;
import java.nio.file.Path;
import java.util.List;

/** Packages that functions run. */
@FunctionalInterface
public interface Code {

    /**
     * Finds the package that meets these needs, and holds nothing more.
     *
     * @param extensions the jars of extensions that it holds
     */
    FunctionPackage of(PackageNeeds needs, List<Path> extensions);
}
