package chaosstates.lambdas;

import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Controls;
import chaosstates.testing.Golden;
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
    void isFresh(String name) {
        Golden.check(Path.of("../docs", name), PAGES.get(name));
    }
}
