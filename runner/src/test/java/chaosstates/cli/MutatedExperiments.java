package chaosstates.cli;

import chaosstates.check.Experiments;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.registry.Activities;
import chaosstates.problem.Checked;
import chaosstates.testing.Chance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Experiments that could be run, in which some places are changed: a value is left out, replaced,
 * repeated, wrapped, taken from anywhere else, or stands under another key. An odd text may be put
 * somewhere into the file.
 */
final class MutatedExperiments {

    private static final List<String> FOLDERS =
            List.of(
                    "../experiments",
                    "../core/src/test/resources/compile-cases",
                    "../core/src/test/resources/journal-cases",
                    "../core/src/test/resources/problem-cases/valid-everything",
                    "src/test/resources/command-cases",
                    "src/test/resources/canary");

    private static final List<Checked<Json>> FOUND =
            FOLDERS.stream().flatMap(MutatedExperiments::in).toList();

    private static final List<Json> GOOD =
            FOUND.stream()
                    .filter(found -> Experiments.check(found, Activities.CATALOGUE).isUsable())
                    .map(Checked::get)
                    .toList();

    /** Values that stand anywhere in any of the experiments. */
    private static final List<Json> PARTS =
            FOUND.stream()
                    .flatMap(found -> found.value().stream())
                    .flatMap(MutatedExperiments::all)
                    .toList();

    private static final Map<String, List<Json>> BY_KEY =
            PARTS.stream()
                    .flatMap(part -> inner(part).entrySet().stream())
                    .collect(
                            Collectors.groupingBy(
                                    Map.Entry::getKey,
                                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private static final List<String> KEYS =
            Stream.concat(
                            PARTS.stream()
                                    .flatMap(part -> inner(part).keySet().stream())
                                    .filter(key -> !key.matches("\\d+")),
                            Stream.of(
                                    "", " ", "x\u0000", "\ud83d", "e\u0301\u202e", "k".repeat(300)))
                    .distinct()
                    .toList();

    private static final List<Json> ODD =
            Stream.of(
                            "null",
                            "true",
                            "0",
                            "-1",
                            "0.5",
                            "1e300",
                            "-1e300",
                            "99999999",
                            "9223372036854775808",
                            "1" + "0".repeat(400),
                            "\"\"",
                            "\" \"",
                            "\"0\"",
                            "\"1e9\"",
                            "\"${\"",
                            "\"${nothing}\"",
                            "\"http://${web_host}/\"",
                            "\"{{ x }} {% y %}\"",
                            "\"{% $error() %}\"",
                            "\"\\\\\"",
                            "\"(\"",
                            "\"$..[\"",
                            "\"\\u0000\\u0007\\u001b[31m\\u202e\"",
                            "\"\\ud83d\"",
                            "\"\ufeff\ud83d\ude00e\u0301\"",
                            "\"" + "long ".repeat(200) + "\"",
                            "[]",
                            "[[]]",
                            "[null]",
                            "[1, 0]",
                            "{}",
                            "{\"\": {}}",
                            "{\"type\": \"probe\"}",
                            "{\"type\": \"env\", \"key\": \"X\"}",
                            "{\"ref\": \"x\"}",
                            "[".repeat(300) + "]".repeat(300))
                    .map(text -> DocumentReader.read(text, "x.json").get())
                    .toList();

    private static final List<String> SCRAPS =
            List.of(
                    "\"method\": 1, ",
                    "\"type\": \"process\", ",
                    ", \"\\ud83d\": 1e999",
                    "NaN",
                    "[".repeat(600),
                    "9".repeat(2000),
                    "\u0000",
                    "\ud800",
                    "// ");

    private MutatedExperiments() {}

    /** Draws the text of one. */
    static String text(Chance chance) {
        Json mutant = chance.of(GOOD);
        for (int left = chance.between(1, 3); left > 0; left--) {
            mutant = changed(mutant, chance);
        }
        String text = JsonWriter.pretty(mutant);
        int place = chance.between(0, text.length());
        String scrap = chance.percent(10) ? chance.of(SCRAPS) : "";
        return text.substring(0, place) + scrap + text.substring(place);
    }

    /** Goes down to some value in it, and changes that. */
    private static Json changed(Json whole, Chance chance) {
        List<String> places = List.copyOf(inner(whole).keySet());
        int choice = chance.between(0, 15);
        if (places.isEmpty() || choice == 0) {
            return instead(chance);
        }
        String place = chance.of(places);
        Json value = inner(whole).get(place);
        return switch (choice) {
            case 1 -> with(whole, place, List.of());
            case 2 -> with(whole, place, List.of(value, value));
            case 3 -> with(whole, place, List.of(instead(chance)));
            case 4 -> with(whole, place, List.of(Json.of(List.of(value))));
            case 5 -> with(whole, place, List.of(Json.of(Map.of(chance.of(KEYS), value))));
            case 6 -> renamed(whole, place, chance.of(KEYS));
            case 7 -> added(whole, chance.of(KEYS), chance.of(PARTS));
            case 8 -> added(whole, chance.of(KEYS), value);
            case 9, 10, 11 -> with(whole, place, List.of(other(place, value, chance)));
            default -> with(whole, place, List.of(changed(value, chance)));
        };
    }

    /** Draws what stands under that key anywhere. */
    private static Json other(String key, Json value, Chance chance) {
        return chance.of(BY_KEY.getOrDefault(key, List.of(value)));
    }

    private static Json instead(Chance chance) {
        return chance.of(chance.percent(50) ? ODD : PARTS);
    }

    private static Json renamed(Json whole, String place, String key) {
        return whole instanceof JsonObject object
                ? object.without(place).with(key, object.get(place).orElseThrow())
                : whole;
    }

    private static Json added(Json whole, String key, Json value) {
        return switch (whole) {
            case JsonObject object -> object.with(key, value);
            case JsonArray list ->
                    Json.of(Stream.concat(list.items().stream(), Stream.of(value)).toList());
            default -> value;
        };
    }

    private static Json with(Json whole, String place, List<Json> instead) {
        return switch (whole) {
            case JsonObject object ->
                    instead.isEmpty()
                            ? object.without(place)
                            : object.with(place, instead.getLast());
            case JsonArray list -> {
                List<Json> items = new ArrayList<>(list.items());
                items.remove(Integer.parseInt(place));
                items.addAll(Integer.parseInt(place), instead);
                yield Json.of(items);
            }
            default -> whole;
        };
    }

    private static Map<String, Json> inner(Json whole) {
        Map<String, Json> numbered = new LinkedHashMap<>();
        return switch (whole) {
            case JsonObject object -> object.fields();
            case JsonArray list -> {
                list.items().forEach(item -> numbered.put("" + numbered.size(), item));
                yield numbered;
            }
            default -> numbered;
        };
    }

    private static Stream<Json> all(Json whole) {
        return Stream.concat(
                Stream.of(whole), inner(whole).values().stream().flatMap(MutatedExperiments::all));
    }

    private static Stream<Checked<Json>> in(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().matches(".*/(experiment|chaos)[^/]*"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(MutatedExperiments::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Checked<Json> read(Path file) {
        try {
            return DocumentReader.read(Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
