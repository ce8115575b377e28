package chaosstates.check;

import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.testing.Chance;
import chaosstates.testing.Golden;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Good experiments in which a few things are replaced, removed or renamed. */
final class Mutants {

    private static final List<Json> GOOD =
            Stream.of(
                            "../experiments/chaos-aurora.json",
                            "../experiments/chaos-aurora-web.json",
                            "src/test/resources/problem-cases/valid-everything/experiment.json",
                            "src/test/resources/problem-cases/valid-runtime/experiment.json")
                    .map(file -> JsonReader.parse(Golden.text(Path.of(file))))
                    .toList();

    private static final List<Json> VALUES =
            Stream.of(
                            "null",
                            "true",
                            "0",
                            "-1",
                            "7",
                            "0.5",
                            "1e400",
                            "\"\"",
                            "\" \"",
                            "\"text\"",
                            "\"http://${web_host}/\"",
                            "\"${\"",
                            "\"probe\"",
                            "\"env\"",
                            "\"http\"",
                            "[]",
                            "[1, 2]",
                            "[null]",
                            "[\"a\"]",
                            "[{}]",
                            "{}",
                            "{\"type\": \"range\"}",
                            "{\"type\": \"env\"}",
                            "{\"ref\": \"a\"}",
                            "{\"type\": \"probe\", \"name\": \"a\", \"provider\": {}}")
                    .map(text -> JsonReader.read(text, "").get())
                    .toList();

    private Mutants() {}

    static Json mutant(Chance chance) {
        Json mutant = chance.of(GOOD);
        for (int left = chance.between(1, 4); left > 0; left--) {
            mutant = changed(mutant, chance);
        }
        return mutant;
    }

    /** Goes down to some value in it, and changes that. */
    private static Json changed(Json whole, Chance chance) {
        List<String> places = List.copyOf(inner(whole).keySet());
        int choice = chance.between(0, 9);
        if (places.isEmpty() || choice == 0) {
            return chance.of(VALUES);
        }
        String place = chance.of(places);
        Json value = inner(whole).get(place);
        if (choice == 1) {
            return with(whole, place, List.of());
        }
        if (choice == 2 && whole instanceof JsonObject object) {
            return object.without(place).with(place + "x", value);
        }
        return with(whole, place, List.of(changed(value, chance)));
    }

    private static Map<String, Json> inner(Json whole) {
        return switch (whole) {
            case JsonObject object -> object.fields();
            case JsonArray array -> numbered(array.items());
            default -> Map.of();
        };
    }

    private static Map<String, Json> numbered(List<Json> items) {
        Map<String, Json> numbered = new LinkedHashMap<>();
        items.forEach(item -> numbered.put(String.valueOf(numbered.size()), item));
        return numbered;
    }

    private static Json with(Json whole, String place, List<Json> instead) {
        return switch (whole) {
            case JsonObject object ->
                    instead.isEmpty()
                            ? object.without(place)
                            : object.with(place, instead.getFirst());
            case JsonArray array -> {
                List<Json> items = new ArrayList<>(array.items());
                items.remove(Integer.parseInt(place));
                items.addAll(Integer.parseInt(place), instead);
                yield new JsonArray(items, array.at());
            }
            default -> whole;
        };
    }
}
