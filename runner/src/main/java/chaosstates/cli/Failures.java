package chaosstates.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * What a person sees of an error: a sentence; a trace only on demand, and only of a bug of ours.
 */
final class Failures {

    private Failures() {}

    static int report(Exception failure, CommandLine commandLine, ParseResult arguments) {
        if (failure instanceof UserError error) {
            commandLine
                    .getErr()
                    .println(commandLine.getColorScheme().errorText(error.getMessage()));
            return error.exitCode();
        }
        commandLine.getErr().println("chaos: this should not have happened: " + failure);
        if (arguments.originalArgs().contains("--verbose")) {
            failure.printStackTrace(commandLine.getErr());
        } else {
            commandLine.getErr().println("Please report it, with what --verbose adds to this.");
        }
        return 1;
    }
}
