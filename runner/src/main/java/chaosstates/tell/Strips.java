package chaosstates.tell;

import chaosstates.plan.WatchStep;
import chaosstates.run.WatchBlock;
import chaosstates.run.WatchLook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Latest looks of each watch as a few characters: a point for a good one, else an x. */
final class Strips {

    /** Characters of all strips together, with their names: they stand behind a countdown. */
    private static final int WIDTH = 29;

    /** Characters of a strip below which it has no name. */
    private static final int NARROW = 9;

    private final Map<WatchStep, String> strips = new LinkedHashMap<>();

    void watched(WatchBlock block) {
        String looks = block.looks().stream().map(Strips::character).collect(Collectors.joining());
        strips.merge(block.watch(), latest(looks, WIDTH), (old, more) -> latest(old + more, WIDTH));
    }

    private static String character(WatchLook look) {
        return look.isMet() ? "." : "x";
    }

    /** Returns the strips behind their names; empty where nothing was watched yet. */
    String text() {
        int each = Math.max(1, (WIDTH + 1) / Math.max(1, strips.size()) - 1);
        return strips.entrySet().stream()
                .map(strip -> text(strip.getKey().name(), strip.getValue(), each))
                .collect(Collectors.joining(" "));
    }

    /** Returns one strip, half of it for the name. */
    private static String text(String name, String looks, int width) {
        if (width < NARROW) {
            return latest(looks, width);
        }
        int most = width / 2;
        String shown = name.length() <= most ? name : name.substring(0, most - 1) + "…";
        return shown + " " + latest(looks, width - shown.length() - 1);
    }

    private static String latest(String looks, int most) {
        return looks.substring(Math.max(0, looks.length() - most));
    }
}
