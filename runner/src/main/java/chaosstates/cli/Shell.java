package chaosstates.cli;

import chaosstates.lambdas.Environment;
import chaosstates.problem.ProblemPrinter;
import chaosstates.run.Console;
import chaosstates.run.Countdown;
import chaosstates.run.Log;
import chaosstates.run.TerminalCountdown;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * What a command is called from.
 *
 * @param zone whose times log lines bear
 * @param interactive whether a person watches: then there is colour, and pauses are counted down
 */
record Shell(
        PrintStream out,
        PrintStream err,
        Environment environment,
        InstantSource clock,
        ZoneId zone,
        boolean interactive) {

    /** That of this process. */
    static Shell ofProcess() {
        return new Shell(
                System.out,
                System.err,
                Environment.of(System.getenv()),
                InstantSource.system(),
                ZoneId.systemDefault(),
                isTerminal());
    }

    /** The launcher has looked already; to ask the JDK takes a tenth of a whole rehearsal. */
    private static boolean isTerminal() {
        String known = System.getProperty("chaos.terminal");
        return known == null
                ? System.console() != null && System.console().isTerminal()
                : Boolean.parseBoolean(known);
    }

    /**
     * @see <a href="https://no-color.org/">NO_COLOR</a>
     */
    boolean colourful() {
        return interactive && environment.get("NO_COLOR").filter(set -> !set.isEmpty()).isEmpty();
    }

    ProblemPrinter.Style style() {
        return colourful() ? ProblemPrinter.Style.ANSI : ProblemPrinter.Style.PLAIN;
    }

    /**
     * @param runClock whose time the lines bear
     */
    Log log(InstantSource runClock, boolean verbose) {
        Log.Level least = verbose ? Log.Level.DEBUG : Log.Level.INFO;
        return new Console(err, runClock, zone, least, colourful());
    }

    /** Counts pauses down below the log, where somebody watches. */
    Countdown countdown(InstantSource runClock) {
        return interactive ? new TerminalCountdown(err, runClock) : Countdown.NONE;
    }
}
