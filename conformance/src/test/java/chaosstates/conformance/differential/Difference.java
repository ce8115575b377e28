package chaosstates.conformance.differential;

import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A known difference from the Chaos Toolkit, an entry of {@code compatibility.yaml}.
 *
 * @param isDefaultOnly {@code --compat} takes the difference away
 * @param why the reason; empty where the difference is not intended
 * @param shownBy the cases and tests that fail once the difference is gone
 */
public record Difference(
        String name,
        boolean isDefaultOnly,
        String original,
        String here,
        Optional<String> why,
        List<Shown> shownBy) {

    /** A subject of the documentation: the page {@code docs/compatibility/NAME.md}. */
    record Page(String name, String title, String about, List<Difference> differences) {

        private static Page of(JsonObject json) {
            return new Page(
                    text(json, "page"),
                    text(json, "title"),
                    text(json, "about"),
                    list(json, "differences").map(Difference::of).toList());
        }
    }

    /**
     * A case or test that shows a difference.
     *
     * @param kind {@code test} for {@code CLASS.METHOD}; {@code vector} for one of {@link
     *     VectorsTest}; {@code journal of both} for one of {@link ChaosToolkitTest}; otherwise the
     *     kind of a case in the test resources of a module
     */
    record Shown(String kind, String name) {

        private static Shown of(JsonObject json) {
            String kind = json.fields().keySet().iterator().next();
            return new Shown(kind, text(json, kind));
        }

        @Override
        public String toString() {
            return (kind.equals("test") ? "" : kind + " ") + "`" + name + "`";
        }
    }

    boolean isIntended() {
        return why.isPresent();
    }

    /** Reads all differences, by subject. */
    static List<Page> pages() throws IOException {
        String file = "src/test/resources/compatibility.yaml";
        Json document = DocumentReader.read(Files.readString(Path.of(file)), file).orThrow();
        return objects(document).map(Page::of).toList();
    }

    /** Reads the names of all differences. */
    static List<String> names() throws IOException {
        return pages().stream()
                .flatMap(page -> page.differences().stream())
                .map(Difference::name)
                .toList();
    }

    private static Difference of(JsonObject json) {
        return new Difference(
                text(json, "name"),
                json.string("only").equals(Optional.of("default")),
                text(json, "original"),
                text(json, "here"),
                json.string("why"),
                list(json, "shown by").map(Shown::of).toList());
    }

    private static String text(JsonObject json, String key) {
        return json.string(key).orElseThrow(() -> new AssertionError(key + " of " + json));
    }

    private static Stream<JsonObject> list(JsonObject json, String key) {
        return json.get(key).stream().flatMap(Difference::objects);
    }

    private static Stream<JsonObject> objects(Json array) {
        return ((JsonArray) array).items().stream().map(JsonObject.class::cast);
    }

    @Override
    public String toString() {
        return name;
    }
}
