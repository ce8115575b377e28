package chaosstates.cli;

import chaosstates.run.Log;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Where log lines go.
 *
 * @param verbose whether the console shows those of the level DEBUG, too
 * @param json whether the console gets a JSON object a line
 */
record Logging(boolean verbose, boolean json, Optional<LogFile> file) {

    static final Logging USUAL = new Logging(false, false, Optional.empty());

    /** A file that gets them as well. */
    record LogFile(PrintStream out, Log.Level least) {}

    Logging with(boolean moreVerbose) {
        return new Logging(verbose || moreVerbose, json, file);
    }

    Log.Level least() {
        return verbose ? Log.Level.DEBUG : Log.Level.INFO;
    }
}
