package chaosstates.cli;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.lambdas.api.Environment;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Outcome of a call of the command line to which nobody types anything.
 *
 * @param text the log and the output, as they came
 */
record Said(int exitCode, String text) {

    /**
     * Calls a command.
     *
     * @param home the folder of settings and caches
     */
    static Said by(Path home, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new BufferedReader(Reader.nullReader()), stream, stream, false);
        Environment environment = Environment.of(Map.of("HOME", home.toString()));
        int exitCode =
                Main.commandLine(Shell.of(terminal, environment, Clock.systemUTC()))
                        .execute(arguments);
        return new Said(exitCode, said.toString(StandardCharsets.UTF_8));
    }
}
