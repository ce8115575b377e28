package chaosstates.infra.internal;

import java.nio.file.Path;

/** Packages that functions run. */
public interface Code {

    /** The package of the functions that carry out activities. */
    Path activities();

    /** The package of the functions that journal, clear and guard. */
    Path journal();

    /** The package of the functions that are controls. */
    Path controls();
}
