package chaosstates.check;

import chaosstates.Golden;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Good experiments in which a few things are replaced, removed or renamed. */
final class Mutants implements ArbitrarySupplier<Json> {

    static final List<Json> GOOD =
            Stream.of(
                            "../experiments/chaos-aurora.json",
                            "../experiments/chaos-aurora-web.json",
                            "src/test/resources/problem-cases/valid-everything/experiment.json",
                            "src/test/resources/problem-cases/not-supported-yet/experiment.json")
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
                            "\"${web_url}\"",
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

    @Override
    public Arbitrary<Json> get() {
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(0, 1000).list().ofSize(20);
        return Combinators.combine(Arbitraries.of(GOOD), choices.list().ofMinSize(1).ofMaxSize(4))
                .as(Mutants::mutant);
    }

    static Json mutant(Json good, List<List<Integer>> choices) {
        Json mutant = good;
        for (List<Integer> way : choices) {
            mutant = changed(mutant, way.iterator());
        }
        return mutant;
    }

    /** Goes down to some value in it, and changes that. */
    private static Json changed(Json whole, Iterator<Integer> choices) {
        List<String> places = List.copyOf(inner(whole).keySet());
        int choice = choices.next();
        if (places.isEmpty() || choice % 10 == 0) {
            return pick(VALUES, choices.next());
        }
        String place = pick(places, choices.next());
        Json value = inner(whole).get(place);
        if (choice % 10 == 1) {
            return with(whole, place, List.of());
        }
        if (choice % 10 == 2 && whole instanceof JsonObject object) {
            return object.without(place).with(place + "x", value);
        }
        return with(whole, place, List.of(changed(value, choices)));
    }

    private static <T> T pick(List<T> from, int choice) {
        return from.get(choice % from.size());
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
