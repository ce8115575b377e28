package chaosstates.lambdas;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.testing.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The cases that conformance runs through ours and the original: {@code functions/<service>.json}.
 */
final class FunctionCases {

    private static final Path FOLDER = Path.of("src/test/resources/functions");

    private FunctionCases() {}

    private static final Map<String, List<JsonObject>> BY_ID = read();

    /** Lists the cases by their activities. */
    static Map<String, List<JsonObject>> byId() {
        return BY_ID;
    }

    /** Counts the cases of an activity. */
    static int of(String id) {
        return BY_ID.getOrDefault(id, List.of()).size();
    }

    /** Lists the activities of all cases. */
    static Set<String> ids() {
        return BY_ID.keySet();
    }

    private static Map<String, List<JsonObject>> read() {
        Map<String, List<JsonObject>> cases = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.sorted().forEach(file -> read(file, cases));
            return cases;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Path file, Map<String, List<JsonObject>> cases) {
        JsonObject declared = (JsonObject) JsonReader.parse(Golden.text(file));
        String module = declared.string("module").orElseThrow() + ".";
        for (JsonObject one : declared.objects("cases")) {
            cases.computeIfAbsent(
                            module + one.string("function").orElseThrow(), id -> new ArrayList<>())
                    .add(one);
        }
    }
}
