package chaosstates.conformance.differential;

import chaosstates.conformance.JournalComparison;
import chaosstates.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Differences between the two runs of one specimen, each with its place. */
final class Comparison {

    private static final List<String> DURING = List.of("during-method-only", "continuously");
    private static final Pattern END = Pattern.compile("/(status|deviated|exit_code): ");

    private Comparison() {}

    /** Empty when both did the same. Where the original crashed, no more is asked than no 0. */
    static List<String> differences(Specimen specimen, Ran theirs, Ran ours) {
        if (theirs.journal().isEmpty() || ours.journal().isEmpty()) {
            return withoutJournal(theirs, ours);
        }
        List<String> differences =
                new ArrayList<>(
                        JournalComparison.differences(
                                Timeless.journal(theirs, specimen, specimen.second()),
                                Timeless.journal(ours, specimen, 1)));
        add(differences, "/exit_code", theirs.exitCode(), ours.exitCode());
        differences.addAll(
                LineDifferences.of(
                        "/requests",
                        Timeless.effects(theirs.requests(), specimen),
                        Timeless.effects(ours.requests(), specimen)));
        differences.addAll(
                LineDifferences.of(
                        "/marks",
                        Timeless.effects(theirs.marks(), specimen),
                        Timeless.effects(ours.marks(), specimen)));
        differences.addAll(
                LineDifferences.ofLogs(
                        "/log",
                        Timeless.effects(Timeless.log(theirs), specimen),
                        Timeless.effects(Timeless.log(ours), specimen)));
        return isCutShort(specimen, theirs) ? ofTheEnd(differences) : differences;
    }

    /**
     * Tells whether a check during the method ends it. The original then sleeps out the pause and
     * runs the next activity; ours ends at once, as the docs say.
     */
    private static boolean isCutShort(Specimen specimen, Ran theirs) {
        boolean during =
                specimen.values("--hypothesis-strategy").stream().anyMatch(DURING::contains);
        String status = theirs.journal().flatMap(it -> it.string("status")).orElse("");
        return during && (specimen.has("--fail-fast") || status.equals("aborted"));
    }

    private static List<String> ofTheEnd(List<String> differences) {
        return differences.stream().filter(it -> END.matcher(it).lookingAt()).toList();
    }

    private static List<String> withoutJournal(Ran theirs, Ran ours) {
        if (ours.journal().isEmpty() && (theirs.journal().isPresent() || !isRefusal(ours))) {
            return List.of(
                    "/journal" + kind(ours) + ": theirs " + end(theirs) + ", ours " + end(ours));
        }
        return ours.exitCode() == 0 && theirs.exitCode() != 0
                ? List.of("/exit_code: theirs " + end(theirs) + ", ours " + end(ours))
                : List.of();
    }

    /** Returns the kind of a refusal, a place of its own. */
    private static String kind(Ran ours) {
        Matcher id = Pattern.compile("Problem\\[kind=(\\w+)").matcher(ours.end());
        return id.find() ? "/" + id.group(1) : "";
    }

    private static boolean isRefusal(Ran ours) {
        return ours.end().startsWith(Ours.REFUSED);
    }

    private static String end(Ran ran) {
        return ran.journal()
                .map(journal -> "status " + journal.get("status").orElse(Json.ofNull()))
                .orElse("no journal, " + ran.end() + last(ran.log()));
    }

    private static String last(List<String> log) {
        return log.isEmpty() ? "" : "; " + log.getLast();
    }

    private static void add(List<String> differences, String at, Object theirs, Object ours) {
        if (!theirs.equals(ours)) {
            differences.add(at + ": theirs " + theirs + ", ours " + ours);
        }
    }
}
