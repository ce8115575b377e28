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

/** Intended differences of random experiments: {@code random/intended.json}. */
record IntendedDifferences(List<Intended> all) {

    /**
     * An intended difference.
     *
     * @param name the {@link Difference} that gives the reason
     * @param difference matches a whole difference; a difference of a log is one of its lines
     * @param specimen is found in the compact JSON of the experiment and its call
     * @param status is found in the status of the original's run
     */
    record Intended(String name, Pattern difference, Pattern specimen, Pattern status) {

        private static Intended of(JsonObject json) {
            return new Intended(
                    json.string("name").orElseThrow(),
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

    /** Filters the differences for those that are not intended. */
    List<String> without(Specimen specimen, Ran theirs, List<String> differences) {
        return differences.stream()
                .filter(found -> all.stream().noneMatch(it -> it.covers(specimen, theirs, found)))
                .toList();
    }

    /** Finds the intended differences among those found. */
    List<Intended> shown(Specimen specimen, Ran theirs, List<String> differences) {
        return all.stream()
                .filter(
                        it ->
                                differences.stream()
                                        .anyMatch(found -> it.covers(specimen, theirs, found)))
                .toList();
    }
}
