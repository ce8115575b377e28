package chaosstates.conformance.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Differences between two lists of lines: lines that only one has, or two that begin alike. */
final class LineDifferences {

    private static final Pattern BEGINNING = Pattern.compile("[^:'0-9(]*");

    private final List<String> theirs;
    private final List<String> ours;

    /** Number of equal lines in the rest of both, from each place on. */
    private final int[][] same;

    private LineDifferences(List<String> theirs, List<String> ours) {
        this.theirs = theirs;
        this.ours = ours;
        this.same = new int[theirs.size() + 1][ours.size() + 1];
    }

    /**
     * Empty when they are the same.
     *
     * @param at what they are, before each difference
     */
    static List<String> of(String at, List<String> theirs, List<String> ours) {
        return found(at, theirs, ours, false);
    }

    /** Compares logs; a message in other words is one difference. */
    static List<String> ofLogs(String at, List<String> theirs, List<String> ours) {
        return found(at, theirs, ours, true);
    }

    private static List<String> found(
            String at, List<String> theirs, List<String> ours, boolean inPairs) {
        LineDifferences differences = new LineDifferences(theirs, ours);
        differences.compare();
        return differences.found(at, inPairs);
    }

    private void compare() {
        for (int i = theirs.size() - 1; i >= 0; i--) {
            for (int j = ours.size() - 1; j >= 0; j--) {
                int apart = Math.max(same[i + 1][j], same[i][j + 1]);
                boolean isSame = theirs.get(i).equals(ours.get(j));
                same[i][j] = isSame ? 1 + same[i + 1][j + 1] : apart;
            }
        }
    }

    private static String beginning(String line) {
        Matcher beginning = BEGINNING.matcher(line);
        return beginning.lookingAt() ? beginning.group() : "";
    }

    private List<String> found(String at, boolean inPairs) {
        List<String> onlyTheirs = new ArrayList<>();
        List<String> onlyOurs = new ArrayList<>();
        align(onlyTheirs, onlyOurs);
        List<String> found = new ArrayList<>();
        for (String their : onlyTheirs) {
            found.add(at + other(their, inPairs ? onlyOurs : new ArrayList<>()));
        }
        onlyOurs.forEach(our -> found.add(at + ": only ours: " + our));
        return found;
    }

    /**
     * Finds the line in other words anywhere, since lines of side-by-side work have no place of
     * their own.
     */
    private static String other(String their, List<String> onlyOurs) {
        for (String our : onlyOurs) {
            if (beginning(our).equals(beginning(their)) && !our.equals(their)) {
                onlyOurs.remove(our);
                return ": theirs " + their + ", ours " + our;
            }
        }
        return ": only theirs: " + their;
    }

    private void align(List<String> onlyTheirs, List<String> onlyOurs) {
        int i = 0;
        int j = 0;
        while (i < theirs.size() || j < ours.size()) {
            if (j == ours.size() || (i < theirs.size() && same[i][j] == same[i + 1][j])) {
                onlyTheirs.add(theirs.get(i++));
            } else if (i == theirs.size() || same[i][j] == same[i][j + 1]) {
                onlyOurs.add(ours.get(j++));
            } else {
                i++;
                j++;
            }
        }
    }
}
