package chaosstates.infra;

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
        Annotations.fromStack(stack(MOST + 1))
                .hasError(
                        "*",
                        Match.stringLikeRegexp(
                                "the package of `.*` has 262,144,001 bytes unpacked, and Lambda"
                                        + " takes at most 262,144,000: divide the experiment"));
        Annotations.fromStack(stack(MOST)).hasNoError("*", Match.anyValue());
    }

    private Stack stack(int bytes) throws IOException {
        Path zip = zip(bytes);
        return new ExperimentStack(
                new App(), Synthesized.props("stopped").packages((needs, jars) -> zip).build());
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
