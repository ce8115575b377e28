package chaosstates.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.Terminal;
import chaosstates.lambdas.api.Environment;
import chaosstates.testing.Golden;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The page about the command line shows what {@code --help} shows, of every command. */
class CommandLinePageTest {

    private static final Path PAGE = Path.of("../docs/command-line.md");

    /** A block of the page that shows the help of a command. */
    private static final Pattern BLOCK =
            Pattern.compile("```\\n\\$ (chaos[a-z ]*) --help\\n(.*?)```\\n", Pattern.DOTALL);

    @Test
    void showsTheHelpOfEveryCommand() throws IOException {
        String page = Files.readString(PAGE);
        String fresh = BLOCK.matcher(page).replaceAll(block -> block(block.group(1)));
        Golden.check(PAGE, fresh);
        assertThat(BLOCK.matcher(page).results().map(block -> block.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        commands()
                                .map(command -> command.getCommandSpec().qualifiedName())
                                .toList());
    }

    private static String block(String command) {
        CommandLine found =
                commands()
                        .filter(it -> it.getCommandSpec().qualifiedName().equals(command))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no command " + command));
        String help = found.getUsageMessage(Ansi.OFF);
        return Matcher.quoteReplacement("```\n$ " + command + " --help\n" + help + "```\n");
    }

    /** Lists all commands, each before those below it. */
    private static Stream<CommandLine> commands() {
        return commands(Main.commandLine(shell()));
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(CommandLinePageTest::commands));
    }

    private static Shell shell() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return Shell.of(
                new Terminal(new BufferedReader(Reader.nullReader()), nowhere, nowhere, false),
                Environment.of(Map.of("HOME", "/nowhere")),
                Clock.systemUTC());
    }
}
