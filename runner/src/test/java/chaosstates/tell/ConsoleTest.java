package chaosstates.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void whatAServerSaysDoesNotSteerTheTerminal() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        Instant now = Instant.parse("2026-01-02T03:04:05Z");
        new Console(out, () -> now, ZoneOffset.UTC, Log.Level.INFO, false)
                .error("  => failed: \u001b]0;mine\u0007 é\ttab\nnext\r\u009b2J");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "[2026-01-02 03:04:05 ERROR]   => failed: \\u001b]0;mine\\u0007 é\ttab\n"
                                + "    next\\u000d\\u009b2J"
                                + System.lineSeparator());
    }
}
