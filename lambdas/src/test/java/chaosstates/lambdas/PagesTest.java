package chaosstates.lambdas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated pages of {@code docs/} say what the specs say. */
class PagesTest {

    private static final Map<String, String> PAGES =
            Map.of(
                    "activities.md", ActivitiesPage.of(Activities.ALL),
                    "controls.md", ControlsPage.of(Controls.SPECS));

    @ParameterizedTest
    @ValueSource(strings = {"activities.md", "controls.md"})
    void isFresh(String name) throws IOException {
        Path page = Path.of("..", "docs", name);
        Path actual = Path.of("target", "actual", name);
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, PAGES.get(name));
        assertThat(Files.exists(page) ? Files.readString(page) : "")
                .as(page + " is stale: copy " + actual + " over it")
                .isEqualTo(PAGES.get(name));
    }
}
