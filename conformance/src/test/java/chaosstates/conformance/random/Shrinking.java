package chaosstates.conformance.random;

import chaosstates.conformance.Change;
import chaosstates.conformance.differential.Specimen;
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

    /** Finds the differences of a specimen that is run on both sides. */
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

    /** Leaves one part out, and tells whether that worked. */
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

    /**
     * Tells whether the method is over at once. On both sides it is then chance whether a check
     * takes place.
     */
    private static boolean isAtOnceOver(Specimen specimen) {
        return specimen.experiment().get("method").orElse(null) instanceof JsonArray method
                && method.items().isEmpty();
    }

    /** Places without their numbers; of lists of lines, how the lines begin. */
    static Set<String> kinds(List<String> differences) {
        return differences.stream()
                .map(it -> it.matches("(?s)/(log|requests|marks): .*") ? line(it) : place(it))
                .map(it -> it.replaceAll("\\d+", "n"))
                .collect(Collectors.toSet());
    }

    private static String line(String difference) {
        return difference.substring(0, Math.min(60, difference.length()));
    }

    private static String place(String difference) {
        return difference.substring(0, difference.indexOf(": "));
    }

    private static List<Specimen> smaller(Specimen specimen) {
        List<String> places = new ArrayList<>();
        places("", specimen.json(), places);
        places.remove("/experiment");
        places.sort((a, b) -> Long.compare(depth(a), depth(b)));
        return places.stream().map(place -> without(specimen, place)).toList();
    }

    private static Specimen without(Specimen specimen, String place) {
        return specimen.with(
                (JsonObject) new Change(Map.of(), List.of(place)).applyTo(specimen.json()));
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
