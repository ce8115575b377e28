package chaosstates.conformance.differential;

import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Differences that are meant to be: {@code random/intended.json}. Each names the row of {@code
 * docs/compatibility.md} that gives the reason.
 */
record IntendedDifferences(List<Intended> all) {

    /**
     * @param row the first cell of the row
     * @param difference what a whole difference looks like
     * @param experiment what the experiment holds, as compact JSON, where it is one
     */
    record Intended(String row, Pattern difference, Pattern experiment) {

        private static Intended of(JsonObject json) {
            return new Intended(
                    json.string("row").orElseThrow(),
                    Pattern.compile(json.string("difference").orElseThrow(), Pattern.DOTALL),
                    Pattern.compile(json.string("experiment").orElse("")));
        }

        private boolean covers(Specimen specimen, String found) {
            return difference.matcher(found).matches()
                    && experiment.matcher(JsonWriter.compact(specimen.experiment())).find();
        }
    }

    static IntendedDifferences read() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/random/intended.json"));
        JsonArray list = (JsonArray) JsonReader.parse(text);
        return new IntendedDifferences(
                list.items().stream().map(item -> Intended.of((JsonObject) item)).toList());
    }

    /** Those that are not intended. */
    List<String> without(Specimen specimen, List<String> differences) {
        return differences.stream()
                .filter(found -> all.stream().noneMatch(it -> it.covers(specimen, found)))
                .toList();
    }
}
