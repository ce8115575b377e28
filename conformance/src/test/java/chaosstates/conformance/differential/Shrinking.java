package chaosstates.conformance.differential;

import chaosstates.conformance.Change;
import chaosstates.json.Json;
import chaosstates.json.JsonArray;
import chaosstates.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a specimen that differs smaller, as long as it still differs in the same way. */
final class Shrinking {

    private static final int MOST_TRIES = 80;

    private final Differing differing;
    private final Set<String> kinds;
    private Specimen smallest;
    private int tries;

    /** What differs when a specimen is run on both sides. */
    @FunctionalInterface
    interface Differing {
        List<String> differences(Specimen specimen) throws IOException, InterruptedException;
    }

    private Shrinking(Specimen specimen, Differing differing, Set<String> kinds) {
        this.smallest = specimen;
        this.differing = differing;
        this.kinds = kinds;
    }

    static Specimen of(Specimen specimen, Differing differing)
            throws IOException, InterruptedException {
        Set<String> kinds = kinds(differing.differences(specimen));
        Shrinking shrinking = new Shrinking(specimen, differing, kinds);
        while (shrinking.once()) {}
        return shrinking.smallest;
    }

    /** Whether something could be left out. */
    private boolean once() throws IOException, InterruptedException {
        for (Specimen smaller : smaller(smallest)) {
            if (tries++ > MOST_TRIES) {
                return false;
            }
            if (isAlike(smaller)) {
                smallest = smaller;
                return true;
            }
        }
        return false;
    }

    private boolean isAlike(Specimen specimen) throws IOException, InterruptedException {
        if (specimen.concurrent() && isAtOnceOver(specimen)) {
            return false;
        }
        Set<String> still = new HashSet<>(kinds(differing.differences(specimen)));
        return !still.isEmpty() && kinds.containsAll(still);
    }

    /** Whether anything is checked during such a method is a matter of luck, on both sides. */
    private static boolean isAtOnceOver(Specimen specimen) {
        return specimen.experiment().get("method").orElse(null) instanceof JsonArray method
                && method.items().isEmpty();
    }

    /** Places without their numbers. */
    private static Set<String> kinds(List<String> differences) {
        return differences.stream()
                .map(it -> it.substring(0, it.indexOf(": ")).replaceAll("\\d+", "n"))
                .collect(Collectors.toSet());
    }

    private static List<Specimen> smaller(Specimen specimen) {
        List<Specimen> smaller = new ArrayList<>();
        for (int i = 0; i < specimen.options().size(); i++) {
            List<String> fewer = new ArrayList<>(specimen.options());
            fewer.remove(i);
            smaller.add(specimen.with(fewer));
        }
        List<String> places = new ArrayList<>();
        places("", specimen.experiment(), places);
        places.sort((a, b) -> Long.compare(depth(a), depth(b)));
        for (String place : places) {
            Json fewer = new Change(Map.of(), List.of(place)).applyTo(specimen.experiment());
            smaller.add(specimen.with((JsonObject) fewer));
        }
        return smaller;
    }

    private static long depth(String pointer) {
        return pointer.chars().filter(letter -> letter == '/').count();
    }

    private static void places(String at, Json json, List<String> places) {
        switch (json) {
            case JsonObject object ->
                    object.fields().forEach((key, value) -> place(at, key, value, places));
            case JsonArray array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    place(at, "" + i, array.items().get(i), places);
                }
            }
            default -> {}
        }
    }

    private static void place(String at, String key, Json value, List<String> places) {
        String there = at + "/" + key.replace("~", "~0").replace("/", "~1");
        places.add(there);
        places(there, value, places);
    }
}
