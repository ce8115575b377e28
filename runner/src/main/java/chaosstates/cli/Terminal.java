package chaosstates.cli;

import chaosstates.problem.ProblemPrinter;
import chaosstates.run.Countdown;
import chaosstates.run.TerminalCountdown;
import java.time.InstantSource;

/** What the command line is shown on. */
final class Terminal {

    private Terminal() {}

    /** Whether a person watches: then a pause is counted down. */
    static boolean isInteractive() {
        return System.console() != null && System.console().isTerminal();
    }

    /**
     * @see <a href="https://no-color.org/">NO_COLOR</a>
     */
    static boolean isColourful() {
        String noColour = System.getenv("NO_COLOR");
        return isInteractive() && (noColour == null || noColour.isEmpty());
    }

    static ProblemPrinter.Style style() {
        return isColourful() ? ProblemPrinter.Style.ANSI : ProblemPrinter.Style.PLAIN;
    }

    /** Counts pauses down below the log, where somebody watches. */
    static Countdown countdown(InstantSource clock) {
        return isInteractive() ? new TerminalCountdown(System.err, clock) : Countdown.NONE;
    }
}
