package chaosstates.lambdas.packages;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Code of a function, in two zips: Lambda stores the one for each function, and the other once for
 * all functions with the same needs.
 *
 * @param own the jars of extensions, below {@code lib/}; all code of a function in Python
 * @param layer all other jars, below {@code java/lib/}
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html">Lambda: paths
 *     of a layer</a>
 */
public record FunctionPackage(Path own, Optional<Path> layer) {

    /** The package with a layer. */
    public FunctionPackage(Path own, Path layer) {
        this(own, Optional.of(layer));
    }

    /** The package of a function that shares no code. */
    public static FunctionPackage alone(Path own) {
        return new FunctionPackage(own, Optional.empty());
    }
}
