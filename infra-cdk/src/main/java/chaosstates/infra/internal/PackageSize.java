package chaosstates.infra.internal;

import chaosstates.lambdas.packages.FunctionPackage;
import chaosstates.wire.FunctionRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Size of a package, its layer included, after Lambda has unpacked it.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda's
 *     quotas: 250 MB unzipped, with all layers</a>
 */
record PackageSize(long bytes) {

    private static final long MOST = 262_144_000;

    /** Reads the size of a function's own code and of its layer, which count together. */
    static PackageSize of(FunctionPackage code) {
        return new PackageSize(bytes(code.own()) + code.layer().map(PackageSize::bytes).orElse(0L));
    }

    /** Reads the size in the zip; a folder, which CDK takes too, counts as none. */
    private static long bytes(Path code) {
        if (!Files.isRegularFile(code)) {
            return 0;
        }
        try (ZipFile zip = new ZipFile(code.toFile())) {
            return zip.stream().mapToLong(ZipEntry::getSize).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Says why Lambda would refuse the function; empty when it would not. */
    Optional<String> problem(FunctionRef function) {
        return bytes <= MOST
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "the package of `%s` has %,d bytes unpacked, and Lambda takes at most %,d: divide the experiment, so that each part calls fewer services of AWS",
                                function.key(),
                                bytes,
                                MOST));
    }
}
