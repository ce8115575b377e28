package chaosstates.report.page;

import static chaosstates.report.markup.Markup.tag;

import chaosstates.json.JsonObject;
import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Part;
import chaosstates.report.figure.Result;
import chaosstates.report.figure.Run;
import chaosstates.report.figure.Watched;
import chaosstates.report.markup.Markup;
import chaosstates.report.view.JournalView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section about what was not verified, or only assumed. */
record Caveats(Shown shown) {

    private static final int MOST = 40;
    private static final int MOST_NAMES = 12;

    Markup section() {
        List<String> sentences = sentences();
        List<Markup> items =
                sentences.stream()
                        .limit(MOST)
                        .<Markup>map(text -> tag("li", Sections.cut(text, 500)))
                        .toList();
        return Sections.section(
                "What was not verified",
                items.isEmpty()
                        ? tag("p", "Nothing that the journal tells of.")
                        : tag("ul", items).styled("plain"),
                Sections.leftOut(sentences.size() - MOST, "caveat"));
    }

    List<String> sentences() {
        Run run = shown.run();
        List<String> all = new ArrayList<>();
        if (run.isRehearsal()) {
            all.add(
                    "This was a rehearsal: a sandbox stood in for AWS and for every web site."
                            + " Nothing real was tried, and how long calls take was not measured.");
        }
        run.journal()
                .experiment()
                .string("dry")
                .filter(dry -> !dry.isEmpty())
                .ifPresent(dry -> all.add("This was a dry run: " + dry + " were left out."));
        if (!run.isOver()) {
            all.add("The journal breaks off: it does not tell how the run ended.");
        }
        all.addAll(hypothesis(run.journal()));
        shown.looks().forEach(probe -> resolution(probe).ifPresent(all::add));
        shown.looks().forEach(probe -> uncounted(probe).ifPresent(all::add));
        run.watches().forEach(watch -> unwatched(watch).forEach(all::add));
        all.addAll(records(run));
        all.addAll(rollbacks(run));
        run.journal().json().objects("failed_controls").stream()
                .map(Caveats::failed)
                .forEach(all::add);
        return all;
    }

    private static Stream<String> unwatched(Watched watch) {
        return watch.failures().stream()
                .map(
                        why ->
                                "%s could not be watched for a while: %s"
                                        .formatted(watch.probe(), why));
    }

    private static String failed(JsonObject control) {
        return "The control '%s' failed: %s"
                .formatted(control.string("name").orElse(""), control.string("error").orElse(""));
    }

    private static List<String> hypothesis(JournalView journal) {
        List<String> all = new ArrayList<>();
        if (journal.declaredProbes().isEmpty()) {
            all.add("The experiment declares no steady state: nothing was judged.");
            return all;
        }
        if (journal.before().isEmpty()) {
            all.add("The steady state before the method is not known.");
        }
        if (journal.after().isEmpty()) {
            all.add("The steady state after the method is not known.");
        }
        return all;
    }

    /** Says how short an outage must be so that nobody has seen it. */
    private static Optional<String> resolution(Looks probe) {
        long looks = probe.underFault().size();
        if (looks == 0) {
            return Optional.of("The probe " + probe.name() + " did not look under the fault.");
        }
        if (looks == 1) {
            return Optional.of(
                    "The probe "
                            + probe.name()
                            + " looked once under the fault: an outage before that would not have"
                            + " been seen.");
        }
        return probe.interval()
                .filter(gap -> gap.compareTo(Duration.ofSeconds(2)) >= 0)
                .map(gap -> Words.duration(gap.toMillis() / 1000.0))
                .map(
                        gap ->
                                "The probe %s looked about every %s: a shorter outage may not have been seen."
                                        .formatted(probe.name(), gap));
    }

    /** Tells of an outage beside the rollbacks, which is none of the fault. */
    private static Optional<String> uncounted(Looks probe) {
        List<Entry> later = probe.in(Part.WATCHED_LATER);
        long bad = later.stream().filter(look -> !look.result().isGood()).count();
        return Optional.of(
                        "%s was out while the rollbacks were played, too: %d of %s. That does not"
                                        .formatted(
                                                probe.name(),
                                                bad,
                                                Words.count(later.size(), "look"))
                                + " count as seen under the fault.")
                .filter(said -> bad > 0);
    }

    private static List<String> records(Run run) {
        List<String> all = new ArrayList<>();
        String actions =
                names(
                        run,
                        entry ->
                                entry.part() == Part.METHOD
                                        && entry.isAction()
                                        && entry.result() == Result.DONE
                                        && !hasEffect(run, entry));
        if (!actions.isEmpty()) {
            all.add(
                    "The calls succeeded; whether their effects came was not asked: "
                            + actions
                            + ".");
        }
        String assumed = names(run, entry -> entry.record().isAssumed());
        if (!assumed.isEmpty()) {
            all.add("These were not called; their outputs are assumed: " + assumed + ".");
        }
        String unjudged =
                names(
                        run,
                        entry ->
                                entry.part() == Part.METHOD
                                        && !entry.isAction()
                                        && entry.result() == Result.DONE);
        if (!unjudged.isEmpty()) {
            all.add("These probes of the method were not judged: " + unjudged + ".");
        }
        String cut = names(run, entry -> entry.result() == Result.CUT_OFF);
        if (!cut.isEmpty()) {
            all.add("These began, and nothing tells of their end: " + cut + ".");
        }
        return all;
    }

    /** Tells whether a probe was asked for the effect of the action. */
    private static boolean hasEffect(Run run, Entry action) {
        return run.in(Part.EFFECTS).stream().anyMatch(it -> it.of().equals(action.name()));
    }

    private static List<String> rollbacks(Run run) {
        boolean worked =
                run.in(Part.ROLLBACKS).stream().anyMatch(entry -> entry.result() == Result.DONE);
        return worked
                ? List.of("The steady state was not looked at again after the rollbacks.")
                : List.of();
    }

    private static String names(Run run, Predicate<Entry> which) {
        List<String> names =
                run.entries().stream().filter(which).map(Entry::name).distinct().toList();
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES
                ? first + " and " + (names.size() - MOST_NAMES) + " more"
                : first;
    }
}
