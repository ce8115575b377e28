package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;
import static chaosstates.report.markup.Markup.text;

import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Part;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rollbacks: which were played, whether they worked, and what is left. */
record Undoing(Run run) {

    private static final int MOST = 200;

    Markup section() {
        List<Entry> played = run.in(Part.ROLLBACKS);
        if (played.isEmpty() && run.declaredRollbacks().isEmpty()) {
            return Sections.section("Rollbacks", tag("p", "The experiment declares none."));
        }
        Set<String> names = played.stream().map(Entry::name).collect(Collectors.toSet());
        List<Markup> rows = new ArrayList<>();
        played.forEach(entry -> rows.add(row(entry)));
        run.declaredRollbacks().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> rows.add(notPlayed(name)));
        return Sections.section(
                "Rollbacks",
                left(),
                Sections.table(
                        "Rollbacks",
                        List.of("Rollback", "Result", "Began", "Took"),
                        rows.stream().limit(MOST).toList()),
                Sections.leftOut(rows.size() - MOST, "rollback"));
    }

    private Markup left() {
        return run.left().isEmpty()
                ? Markup.NOTHING
                : tag("p", Sections.judged(false, "left undone: " + String.join(", ", run.left())));
    }

    private Markup row(Entry entry) {
        return Sections.row(
                text(entry.name()),
                tag(
                        "td",
                        Sections.judged(
                                entry.result().isGood(),
                                entry.result().isGood() ? "worked" : entry.result().words()),
                        Steps.error(entry)),
                entry.start().<Markup>map(Sections::time).orElse(text(Words.NOT_KNOWN)),
                Steps.took(entry, run));
    }

    private Markup notPlayed(String name) {
        boolean isLeft = run.left().contains(name);
        return Sections.row(
                text(name),
                isLeft
                        ? Sections.judged(false, "not played, though it was due")
                        : tag("span", "not played").styled("soft"),
                text("–"),
                text("–"));
    }
}
