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
     * @param difference what a whole difference looks like; one of a log is one line of it
     * @param specimen what the experiment, or how it is called, holds where it is one, as compact
     *     JSON
     * @param status how the original's run has ended where it is one
     */
    record Intended(String row, Pattern difference, Pattern specimen, Pattern status) {

        private static Intended of(JsonObject json) {
            return new Intended(
                    json.string("row").orElseThrow(),
                    Pattern.compile(json.string("difference").orElseThrow(), Pattern.DOTALL),
                    Pattern.compile(json.string("specimen").orElse("")),
                    Pattern.compile(json.string("status").orElse("")));
        }

        private boolean covers(Specimen of, Ran theirs, String found) {
            String ended = theirs.journal().flatMap(it -> it.string("status")).orElse("");
            return difference.matcher(found).matches()
                    && status.matcher(ended).find()
                    && specimen.matcher(JsonWriter.compact(of.json())).find();
        }
    }

    static IntendedDifferences read() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/random/intended.json"));
        JsonArray list = (JsonArray) JsonReader.parse(text);
        return new IntendedDifferences(
                list.items().stream().map(item -> Intended.of((JsonObject) item)).toList());
    }

    /** Those that are not intended. */
    List<String> without(Specimen specimen, Ran theirs, List<String> differences) {
        return differences.stream()
                .filter(found -> all.stream().noneMatch(it -> it.covers(specimen, theirs, found)))
                .toList();
    }

    /** Those that some difference is. */
    List<Intended> shown(Specimen specimen, Ran theirs, List<String> differences) {
        return all.stream()
                .filter(
                        it ->
                                differences.stream()
                                        .anyMatch(found -> it.covers(specimen, theirs, found)))
                .toList();
    }
}
