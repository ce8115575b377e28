package chaosstates.cli.shell;

import chaosstates.tell.Log;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Logging of the command line.
 *
 * @param verbose whether the console shows those of the level DEBUG, too
 * @param json whether the console gets a JSON object a line
 */
public record Logging(boolean verbose, boolean json, Optional<LogFile> file) {

    static final Logging USUAL = new Logging(false, false, Optional.empty());

    /** A file that gets them as well. */
    public record LogFile(PrintStream out, Log.Level least) {}

    public Logging with(boolean moreVerbose) {
        return new Logging(verbose || moreVerbose, json, file);
    }

    Log.Level least() {
        return verbose ? Log.Level.DEBUG : Log.Level.INFO;
    }
}
