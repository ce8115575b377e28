package chaosstates.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Spelling {

    private static final int SHORT = 4;

    private Spelling() {}

    /**
     * Finds the candidate that differs only in upper and lower case, in blanks, hyphens and
     * underscores; else one that is a slip or two away: one in a word of up to four letters, of
     * which hardly anything is left otherwise. Names of more than a dozen characters may hold a
     * slip more for each further six.
     */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> letters(word).equals(letters(candidate)))
                .filter(candidate -> !letters(word).isEmpty())
                .min(Comparator.naturalOrder())
                .or(() -> nearest(word, candidates));
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static Optional<String> nearest(String word, Collection<String> candidates) {
        int slips =
                word.length() <= SHORT
                        ? Math.min(1, word.length() / 2)
                        : Math.max(2, word.length() / 6);
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= slips)
                .min(
                        Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean `…`?}, or the other hint when nothing is close enough. */
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return closest(word, candidates)
                .map(meant -> "did you mean `" + meant + "`?")
                .orElse(otherwise);
    }

    /**
     * Counts the characters that have to be put in, left out, replaced, or swapped with their
     * neighbour.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">Optimal
     *     string alignment</a>
     */
    static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cost(int[][] costs, String a, String b, int i, int j) {
        int replaced = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int oneMoreOrLess = Math.min(costs[i - 1][j], costs[i][j - 1]) + 1;
        int least = Math.min(replaced, oneMoreOrLess);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }
}
