package chaosstates.cli.shell;

import java.io.BufferedReader;
import java.io.PrintStream;

/**
 * Terminal of a command.
 *
 * @param interactive whether a person watches: then there is colour, and pauses are counted down
 */
public record Terminal(BufferedReader in, PrintStream out, PrintStream err, boolean interactive) {}
