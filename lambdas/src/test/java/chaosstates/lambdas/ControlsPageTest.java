package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/controls.md} says what the specs say. */
class ControlsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "controls.md");
    private static final Path ACTUAL = Path.of("target", "actual", "controls.md");

    @Test
    void isFresh() throws IOException {
        String page = ControlsPage.of(Controls.SPECS);
        Files.createDirectories(ACTUAL.getParent());
        Files.writeString(ACTUAL, page);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as(PAGE + " is stale: copy " + ACTUAL + " over it")
                .isEqualTo(page);
    }
}
