package chaosstates;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cases as data: folders of JSON files, each a list of cases. */
public final class Cases {

    /**
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0: Characters</a>
     */
    private static final Pattern NO_CHARACTERS =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Cases() {}

    /**
     * Reads the cases of all files in a folder of the test resources; each knows its file and line.
     */
    public static Stream<JsonObject> in(String folder) {
        List<JsonObject> cases =
                files(folder).stream().flatMap(Cases::read).map(JsonObject.class::cast).toList();
        if (cases.isEmpty()) {
            throw new IllegalStateException("no cases in " + folder);
        }
        return cases.stream();
    }

    /** The items of a list; none when the field is absent. */
    public static List<Json> list(JsonObject object, String key) {
        return object.get(key).map(JsonArray.class::cast).map(JsonArray::items).orElse(List.of());
    }

    /** Names a case with only such characters as the XML of a report may hold. */
    public static String name(String name) {
        return NO_CHARACTERS
                .matcher(name)
                .replaceAll(found -> "U+%04X".formatted(found.group().codePointAt(0)));
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(Cases.class.getResource("/" + folder).toURI()))) {
            return files.sorted().toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(folder, unreadable);
        }
    }

    private static Stream<Json> read(Path file) {
        try {
            Json cases =
                    JsonReader.read(Files.readString(file), file.getFileName().toString()).get();
            return ((JsonArray) cases).items().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
