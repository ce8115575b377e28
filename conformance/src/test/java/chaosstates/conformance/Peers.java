package chaosstates.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Originals that we are compared with, set up on first use by {@code peers/setup}. Where that can't
 * be done the calling test is skipped, and says why; with {@code CI=true} it fails.
 */
public final class Peers {

    /** The module's folder: tests run in it. */
    public static final Path MODULE = Path.of("").toAbsolutePath();

    private static final int UNAVAILABLE = 69;
    private static final long LONGEST_INSTALLATION = 900;

    private Peers() {}

    /** A program of the virtual environment, e.g. {@code chaos}. */
    public static Path python(String program) throws IOException, InterruptedException {
        return folder("python").resolve("bin").resolve(program);
    }

    /** Returns the folder with the sources of extensions, which lack what they need to be run. */
    public static Path extensions() throws IOException, InterruptedException {
        return folder("extensions");
    }

    /** A browser, with what {@code peers/browse.js} drives it by. */
    public static Path browser() throws IOException, InterruptedException {
        node();
        return folder("browser");
    }

    /** Has the validators installed where {@code peers/validate.js} finds them. */
    public static void node() throws IOException, InterruptedException {
        folder("node");
    }

    /** Our command line in a Java process of its own. */
    public static List<Object> ourselves() {
        return Ourselves.command();
    }

    /** A script of ours that drives one of them. */
    public static Path script(String name) {
        return MODULE.resolve("peers").resolve(name);
    }

    private static Path folder(String kind) throws IOException, InterruptedException {
        Program.Result setup =
                Program.of(MODULE, script("setup"), kind).within(LONGEST_INSTALLATION).run();
        boolean unavailable = setup.exitCode() == UNAVAILABLE;
        if (unavailable && !"true".equals(System.getenv("CI"))) {
            System.err.println("SKIPPED, nothing was compared: " + setup.err().strip());
            assumeTrue(false, setup.err());
        }
        assertEquals(0, setup.exitCode(), setup.err());
        return Path.of(setup.out().strip());
    }
}
