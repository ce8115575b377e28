package chaosstates.cli;

import java.io.BufferedReader;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param interactive whether a person watches: then there is colour, and pauses are counted down
 */
record Terminal(BufferedReader in, PrintStream out, PrintStream err, boolean interactive) {}
