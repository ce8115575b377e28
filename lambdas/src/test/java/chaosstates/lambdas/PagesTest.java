package chaosstates.lambdas;

import chaosstates.json.JsonWriter;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Controls;
import chaosstates.schema.ExperimentSchema;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated pages of {@code docs/} say what the specs say. */
class PagesTest {

    private static final Map<String, String> PAGES = pages();

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(ActivitiesPage.all(Activities.all()));
        pages.put("functions.md", FunctionsPage.page());
        pages.put("controls.md", ControlsPage.of(Controls.SPECS));
        pages.put(
                ExperimentSchema.FILE,
                JsonWriter.pretty(ExperimentSchema.of(Activities.CATALOGUE)) + "\n");
        return pages;
    }

    static Set<String> names() {
        return PAGES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isFresh(String name) {
        Golden.check(Path.of("../docs", name), PAGES.get(name));
    }
}
