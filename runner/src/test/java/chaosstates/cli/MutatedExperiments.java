package chaosstates.cli;

import chaosstates.check.Experiments;
import chaosstates.json.DocumentReader;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonWriter;
import chaosstates.lambdas.Activities;
import chaosstates.problem.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * Experiments that could be run, in which some places are changed: a value is left out, replaced,
 * repeated, wrapped, taken from anywhere else, or stands under another key. An odd text may be put
 * somewhere into the file.
 */
final class MutatedExperiments implements ArbitrarySupplier<String> {

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

    /** Everything that stands anywhere in any of them. */
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
                            "\"${web_url}\"",
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

    /** How often, in which way and where. */
    @Override
    public Arbitrary<String> get() {
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(0, 9999).list().ofSize(24);
        return Combinators.combine(
                        Arbitraries.of(GOOD),
                        choices.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(SCRAPS)
                                .injectNull(0.9)
                                .map(scrap -> scrap == null ? "" : scrap),
                        Arbitraries.integers().between(0, 9999))
                .as(MutatedExperiments::text);
    }

    private static String text(Json good, List<List<Integer>> ways, String scrap, int at) {
        Json mutant = good;
        for (List<Integer> way : ways) {
            mutant = changed(mutant, way.iterator());
        }
        String text = JsonWriter.pretty(mutant);
        int place = at % (text.length() + 1);
        return text.substring(0, place) + scrap + text.substring(place);
    }

    /** Goes down to some value in it, and changes that. */
    private static Json changed(Json whole, Iterator<Integer> choices) {
        List<String> places = List.copyOf(inner(whole).keySet());
        int choice = choices.next() % 16;
        if (places.isEmpty() || choice == 0 || !choices.hasNext()) {
            return instead(whole, choices);
        }
        String place = pick(places, choices);
        Json value = inner(whole).get(place);
        return switch (choice) {
            case 1 -> with(whole, place, List.of());
            case 2 -> with(whole, place, List.of(value, value));
            case 3 -> with(whole, place, List.of(instead(value, choices)));
            case 4 -> with(whole, place, List.of(Json.of(List.of(value))));
            case 5 -> with(whole, place, List.of(Json.of(Map.of(pick(KEYS, choices), value))));
            case 6 -> renamed(whole, place, pick(KEYS, choices));
            case 7 -> added(whole, pick(KEYS, choices), pick(PARTS, choices));
            case 8 -> added(whole, pick(KEYS, choices), value);
            case 9, 10, 11 -> with(whole, place, List.of(other(place, value, choices)));
            default -> with(whole, place, List.of(changed(value, choices)));
        };
    }

    /** What stands under that key anywhere. */
    private static Json other(String key, Json value, Iterator<Integer> choices) {
        return pick(BY_KEY.getOrDefault(key, List.of(value)), choices);
    }

    private static Json instead(Json whole, Iterator<Integer> choices) {
        if (!choices.hasNext()) {
            return whole;
        }
        return choices.next() % 2 == 0 ? pick(ODD, choices) : pick(PARTS, choices);
    }

    private static <T> T pick(List<T> from, Iterator<Integer> choices) {
        return from.get(choices.hasNext() ? choices.next() % from.size() : 0);
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
