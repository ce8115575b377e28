package chaosstates.cli;

import chaosstates.run.Console;
import chaosstates.run.Log;
import java.time.InstantSource;
import picocli.CommandLine.Option;

/** How much is said. */
final class LogOptions {

    @Option(names = "--verbose", description = "Say what each activity returned, too.")
    private boolean verbose;

    /**
     * @param clock whose time the lines bear
     */
    Log log(Shell shell, InstantSource clock) {
        return new Console(
                shell.err(),
                clock,
                shell.zone(),
                verbose ? Log.Level.DEBUG : Log.Level.INFO,
                shell.colourful());
    }
}
