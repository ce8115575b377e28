package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/activities.md} says what the specs say. */
class ActivitiesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "activities.md");
    private static final Path ACTUAL = Path.of("target", "actual", "activities.md");

    @Test
    void isFresh() throws IOException {
        String page = ActivitiesPage.of(Activities.ALL);
        Files.createDirectories(ACTUAL.getParent());
        Files.writeString(ACTUAL, page);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as(PAGE + " is stale: copy " + ACTUAL + " over it")
                .isEqualTo(page);
    }
}
