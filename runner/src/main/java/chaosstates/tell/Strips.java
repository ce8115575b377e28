package chaosstates.tell;

import chaosstates.plan.WatchStep;
import chaosstates.run.WatchBlock;
import chaosstates.run.WatchLook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The latest looks of each watch as a few characters: a point for a good one, else an x. */
final class Strips {

    /** Characters of all strips together: they stand behind a countdown. */
    private static final int WIDTH = 14;

    private final Map<WatchStep, String> strips = new LinkedHashMap<>();

    void watched(WatchBlock block) {
        String looks = block.looks().stream().map(Strips::character).collect(Collectors.joining());
        strips.merge(block.watch(), latest(looks, WIDTH), (old, more) -> latest(old + more, WIDTH));
    }

    private static String character(WatchLook look) {
        return look.isMet() ? "." : "x";
    }

    /** Returns the strips with blanks between them; empty where nothing was watched yet. */
    String text() {
        int each = Math.max(1, WIDTH / Math.max(1, strips.size()) - 1);
        return strips.values().stream()
                .map(strip -> latest(strip, each))
                .collect(Collectors.joining(" "));
    }

    private static String latest(String looks, int most) {
        return looks.substring(Math.max(0, looks.length() - most));
    }
}
