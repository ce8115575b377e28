package chaosstates.conformance.differential;

import chaosstates.conformance.Change;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonBoolean;
import chaosstates.json.JsonNumber;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.json.JsonString;
import chaosstates.json.JsonWriter;
import chaosstates.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An experiment, how it is called, and what is known to come of it: {@code vectors/*.json}. One
 * that is {@code of} another begins with that one's experiment, and changes it ({@link Change}).
 *
 * <ul>
 *   <li>{@code journal}: what stands at a JSON pointer in both journals; of a list, {@code sizes}
 *   <li>{@code shorter}: how many seconds both take at most
 *   <li>{@code told}: the calls of the {@link Telling} controls; {@code told-theirs}: those of the
 *       original, where they differ
 *   <li>{@code requests}: the site was asked something like it
 *   <li>{@code exit}: the exit code by the original's rules
 *   <li>{@code log-line}: a line of the console; {@code log}: all of them
 *   <li>{@code refused}: the ids of our problems; the original {@code says} something like it
 *   <li>{@code differs}: an intended difference, as a pattern, and the name of the {@link
 *       Difference} with the reason
 * </ul>
 */
record Vector(String name, JsonObject json, JsonObject experiment) {

    private static final Path FOLDER = Path.of("src/test/resources/vectors");
    private static final double SECOND = 0.02;
    private static final List<String> CALL =
            List.of("options", "environment", "controls", "settings", "files");

    static List<Vector> all() throws IOException {
        Map<String, Vector> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (Json item : ((JsonArray) JsonReader.parse(Files.readString(file))).items()) {
                    Vector vector = of((JsonObject) item, all);
                    all.put(vector.name(), vector);
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static Vector of(JsonObject json, Map<String, Vector> before) {
        JsonObject experiment =
                json.string("of")
                        .map(name -> before.get(name).experiment())
                        .orElseGet(() -> json.object("experiment"));
        return new Vector(
                json.string("vector").orElseThrow(),
                json,
                (JsonObject) Change.of(json).applyTo(experiment));
    }

    Specimen specimen(Stage stage) {
        JsonObject call = JsonObject.EMPTY.with("experiment", experiment);
        for (String key : CALL) {
            if (json.has(key)) {
                call = call.with(key, json.get(key).orElseThrow());
            }
        }
        return new Specimen(
                there(stage, call),
                is("concurrent"),
                is("aws"),
                json.get("second").map(Vector::number).orElse(SECOND));
    }

    private static JsonObject there(Stage stage, JsonObject json) {
        return (JsonObject) JsonReader.parse(stage.there(JsonWriter.compact(json)));
    }

    private boolean is(String flag) {
        return json.get(flag).orElse(null) instanceof JsonBoolean truth && truth.value();
    }

    private static double number(Json json) {
        return ((JsonNumber) json).asDouble();
    }

    private static Map<String, String> texts(JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.fields().forEach((key, value) -> texts.put(key, ((JsonString) value).value()));
        return texts;
    }

    /** Lists the deviations from the vector; empty when there are none. */
    List<String> mistakes(Specimen specimen, BothSides.Pair pair, IntendedDifferences intended) {
        if (json.has("refused")) {
            return refusalMistakes(specimen, pair);
        }
        List<String> differences = Comparison.differences(specimen, pair.theirs(), pair.ours());
        List<String> mistakes =
                new ArrayList<>(intended.without(specimen, pair.theirs(), unlisted(differences)));
        mistakes.addAll(mistakes("theirs", pair.theirs()));
        mistakes.addAll(mistakes("ours", pair.ours()));
        return mistakes;
    }

    private List<String> refusalMistakes(Specimen specimen, BothSides.Pair pair) {
        List<String> ids = Ours.refusal(specimen).stream().map(Problem::id).toList();
        String said = pair.theirs().end() + "\n" + String.join("\n", pair.theirs().log());
        List<String> mistakes = new ArrayList<>();
        compare(mistakes, "refused", Change.texts(json, "refused"), ids);
        compare(mistakes, "no journal of theirs", true, pair.theirs().journal().isEmpty());
        if (!Pattern.compile(json.string("says").orElseThrow()).matcher(said).find()) {
            mistakes.add("theirs says otherwise: " + said);
        }
        return mistakes;
    }

    /** Differences that are not listed, and what is listed and the same. */
    private List<String> unlisted(List<String> differences) {
        List<String> unlisted = new ArrayList<>(differences);
        for (String pattern : json.object("differs").fields().keySet()) {
            if (!unlisted.removeIf(it -> Pattern.matches("(?s)" + pattern, it))) {
                unlisted.add("does not differ any more: " + pattern);
            }
        }
        return unlisted;
    }

    /** The rows of the docs with the reasons for differences. */
    List<String> rows() {
        return List.copyOf(texts(json.object("differs")).values());
    }

    private List<String> mistakes(String whose, Ran ran) {
        List<String> mistakes = new ArrayList<>();
        JsonObject journal = ran.journal().orElse(JsonObject.EMPTY);
        json.object("journal")
                .fields()
                .forEach(
                        (at, expected) ->
                                compare(mistakes, whose + at, expected, Change.find(journal, at)));
        json.object("sizes")
                .fields()
                .forEach(
                        (at, expected) ->
                                compare(
                                        mistakes,
                                        whose + "#" + at,
                                        expected,
                                        size(Change.find(journal, at))));
        json.get("shorter")
                .filter(most -> number(Change.find(journal, "/duration")) >= number(most))
                .ifPresent(most -> mistakes.add(whose + " took longer than " + most));
        String told = json.has("told-" + whose) ? "told-" + whose : "told";
        if (json.has(told)) {
            compare(mistakes, whose + " told", Change.texts(json, told), told(ran));
        }
        json.string("requests")
                .filter(it -> ran.requests().stream().noneMatch(asked -> asked.matches(it)))
                .ifPresent(it -> mistakes.add(whose + " was not asked " + it));
        json.get("exit")
                .ifPresent(it -> compare(mistakes, whose + " exit", it, Json.of(ran.exitCode())));
        json.string("log-line")
                .filter(line -> !ran.log().contains(line))
                .ifPresent(line -> mistakes.add(whose + " does not say " + line));
        if (json.has("log")) {
            compare(mistakes, whose + " log", Change.texts(json, "log"), log(ran));
        }
        return mistakes;
    }

    /** Reads the log without the reasons of failed connections, which are in other words. */
    private static List<String> log(Ran ran) {
        return Timeless.log(ran).stream()
                .map(line -> line.replaceFirst("(=> failed: failed to connect to http).*", "$1…"))
                .toList();
    }

    private static Json size(Json list) {
        return Json.of(list instanceof JsonArray array ? array.items().size() : -1);
    }

    /** Lists the calls of controls, without what they received. */
    private static List<String> told(Ran ran) {
        return ran.requests().stream()
                .filter(request -> request.startsWith("POST /told "))
                .map(request -> request.substring("POST /told ".length()).split(" of ")[0])
                .toList();
    }

    private static void compare(
            List<String> mistakes, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            mistakes.add("%s: expected %s, found %s".formatted(what, expected, actual));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
