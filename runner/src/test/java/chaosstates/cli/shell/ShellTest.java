package chaosstates.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.lambdas.api.Environment;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShellTest {

    @Test
    void logsInColourOnATerminalOnly() {
        assertThat(logged(true, Map.of())).contains("\u001b[32m");
        assertThat(logged(true, Map.of("NO_COLOR", "1"))).doesNotContain("\u001b[3");
        assertThat(logged(false, Map.of())).doesNotContain("\u001b");
    }

    private static String logged(boolean isTerminal, Map<String, String> environment) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        BufferedReader nothing = new BufferedReader(Reader.nullReader());
        Shell.of(
                        new Terminal(nothing, out, out, isTerminal),
                        Environment.of(environment),
                        Clock.systemUTC())
                .log()
                .info("hello");
        return said.toString(StandardCharsets.UTF_8);
    }
}
