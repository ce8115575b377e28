package chaosstates.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives states names that a person reads in the console: unique in the whole machine, at most 80
 * characters, and the same each time for the same experiment.
 */
public final class StateNames {

    /**
     * @see <a href="https://states-language.net/#states-fields">Names are at most 80 characters</a>
     */
    private static final int LONGEST = 80;

    private final Map<String, Integer> taken = new HashMap<>();

    /** The name itself the first time, then with {@code (2)}, {@code (3)}… */
    String unique(String wanted) {
        String name = shortened(wanted.replaceAll("\\p{Cntrl}", " ").strip());
        int count = taken.merge(name, 1, Integer::sum);
        return count == 1 ? name : unique(numbered(name, count));
    }

    private static String numbered(String name, int count) {
        String suffix = " (" + count + ")";
        return shortened(name, LONGEST - suffix.length()) + suffix;
    }

    /** Shortens a name that is too long for a state. */
    public static String shortened(String name) {
        return shortened(name, LONGEST);
    }

    private static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
    }
}
