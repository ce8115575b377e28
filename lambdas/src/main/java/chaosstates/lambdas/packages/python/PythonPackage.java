package chaosstates.lambdas.packages.python;

import java.nio.file.Path;

/**
 * Package of Python functions.
 *
 * @param version of Python, such as 3.13
 * @param hash of everything that it is made of
 * @param isArchived whether the functions unpack their packages themselves, into {@code /tmp}
 * @param isCompiled whether it was compiled ahead; without that every start of a function compiles
 */
public record PythonPackage(
        Path zip, String version, String hash, boolean isArchived, boolean isCompiled) {}
