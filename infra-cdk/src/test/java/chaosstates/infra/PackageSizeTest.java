package chaosstates.infra;

import chaosstates.lambdas.packages.FunctionPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;

@NeedsNode
class PackageSizeTest {

    private static final int MOST = 262_144_000;

    @TempDir private Path folder;

    @Test
    void aPackageThatLambdaWouldNotUnpackIsRefused() throws IOException {
        Annotations.fromStack(stack(1000, MOST - 999))
                .hasError(
                        "*",
                        Match.stringLikeRegexp(
                                "the package of `.*` has 262,144,001 bytes unpacked, and Lambda"
                                        + " takes at most 262,144,000: divide the experiment"));
        Annotations.fromStack(stack(1000, MOST - 1000)).hasNoError("*", Match.anyValue());
    }

    /** Makes a function with so many bytes of its own, and others in its layer. */
    private Stack stack(int own, int layer) throws IOException {
        FunctionPackage code = new FunctionPackage(zip(own), zip(layer));
        return new ExperimentStack(
                new App(), Synthesized.props("stopped").packages((needs, jars) -> code).build());
    }

    private Path zip(int bytes) throws IOException {
        Path zip = folder.resolve(bytes + ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(Deflater.BEST_SPEED);
            out.putNextEntry(new ZipEntry("lib/large.jar"));
            out.write(new byte[bytes]);
        }
        return zip;
    }
}
