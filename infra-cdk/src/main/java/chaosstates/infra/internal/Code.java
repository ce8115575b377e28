package chaosstates.infra.internal;

import chaosstates.deploy.PackageNeeds;
import java.nio.file.Path;

/** Packages that functions run. */
@FunctionalInterface
public interface Code {

    /** Finds the file of the package that meets these needs, and holds nothing more. */
    Path of(PackageNeeds needs);
}
