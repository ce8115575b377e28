package chaosstates.infra.internal;

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
 * Size of a package after Lambda has unpacked it.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda's
 *     quotas: 250 MB unzipped</a>
 */
record PackageSize(long bytes) {

    private static final long MOST = 262_144_000;

    /** Reads the size in the zip; a folder, which CDK takes too, counts as none. */
    static PackageSize of(Path code) {
        if (!Files.isRegularFile(code)) {
            return new PackageSize(0);
        }
        try (ZipFile zip = new ZipFile(code.toFile())) {
            return new PackageSize(zip.stream().mapToLong(ZipEntry::getSize).sum());
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
