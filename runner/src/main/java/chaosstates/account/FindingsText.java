package chaosstates.account;

import chaosstates.account.Finding.Result;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** Findings for a person, and for programs. */
public record FindingsText(String title, List<Finding> findings) {

    /** Characters of a subject for which the column is widened. */
    private static final int WIDEST = 52;

    public FindingsText {
        findings = List.copyOf(findings);
    }

    /** Writes a line for each finding, and below it what would do. */
    public String table() {
        int width =
                findings.stream()
                        .mapToInt(it -> it.about().length())
                        .filter(length -> length <= WIDEST)
                        .max()
                        .orElse(0);
        StringBuilder text = new StringBuilder();
        text.append("%s: %s%n%n".formatted(title, counts()));
        findings.forEach(finding -> add(finding, width, text));
        return text.toString();
    }

    private static void add(Finding finding, int width, StringBuilder text) {
        String form = "%-9s  %-" + width + "s  %s\n";
        text.append(form.formatted(finding.result().words(), finding.about(), finding.found()));
        if (!finding.hint().isEmpty()) {
            text.append(form.formatted("", "", "→ " + finding.hint()));
        }
    }

    private String counts() {
        return List.of(Result.values()).stream()
                .map(result -> count(result) + " " + result.words())
                .collect(Collectors.joining(", "));
    }

    private long count(Result result) {
        return findings.stream().filter(finding -> finding.result() == result).count();
    }

    /** Writes all of it for programs. */
    public JsonObject json() {
        return JsonObject.EMPTY
                .with("title", title)
                .with("findings", findings.stream().map(Finding::json).toList());
    }
}
