package chaosstates.report;

import chaosstates.journal.Verdict;
import chaosstates.json.JsonObject;
import chaosstates.model.Figure;
import chaosstates.report.figure.Figures;
import chaosstates.report.figure.Promise;
import chaosstates.report.figure.Run;
import chaosstates.report.figure.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Comparison of a run with an earlier one. */
public record Comparison(List<Row> rows) {

    /** Part of the earlier figure by which a figure may grow without being worse. */
    public static final double TOLERANCE = 0.2;

    /** Seconds by which a time may grow: that much is chance. */
    private static final double SECONDS = 1;

    /** Seconds by which a latency may grow. */
    private static final double LATENCY = 0.05;

    /** Part of the looks by which those out of tolerance may grow. */
    private static final double SHARE = 0.001;

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** Change from the earlier run to the later one. */
    public enum Change {
        SAME("the same"),
        BETTER("better"),
        WORSE("worse"),
        CHANGED("changed"),
        NOT_KNOWN(Words.NOT_KNOWN);

        private final String words;

        Change(String words) {
            this.words = words;
        }

        /** Returns the words for people. */
        public String words() {
            return words;
        }
    }

    /**
     * Row of the comparison.
     *
     * @param earlier in the earlier run, in words
     * @param later in the later run, in words
     */
    public record Row(String what, String earlier, String later, Change change) {}

    /**
     * Compares two runs.
     *
     * @param tolerance part of the earlier figure by which a figure may grow: 0.2 are 20 %
     */
    public static Comparison of(Run before, Run now, double tolerance) {
        Figures old = Figures.of(before);
        Figures own = Figures.of(now);
        Rule times = new Rule(tolerance, SECONDS);
        List<Row> rows = new ArrayList<>();
        rows.add(verdict(Finding.of(before), Finding.of(now)));
        rows.add(times.row("Duration", old.duration(), own.duration(), Words::duration));
        rows.add(times.row("Outage of all probes", old.outage(), own.outage(), Words::duration));
        rows.add(
                times.row(
                        "Longest outage of all probes",
                        old.longestOutage(),
                        own.longestOutage(),
                        Words::duration));
        rows.add(
                times.row(
                        "Recovery of all probes", old.recovery(), own.recovery(), Words::duration));
        rows.add(
                new Rule(tolerance, SHARE)
                        .row("Looks out of tolerance", out(old), out(own), Words::share));
        rows.addAll(latencies(before, now, new Rule(tolerance, LATENCY)));
        now.watches().forEach(watch -> rows.addAll(watched(before, watch, tolerance)));
        return new Comparison(rows);
    }

    /** Compares each watch with what the journal itself tells of the last run that held. */
    public static Comparison withLast(List<Watched> watches, double tolerance) {
        return new Comparison(
                watches.stream()
                        .flatMap(
                                now ->
                                        now.last().stream()
                                                .flatMap(last -> with(last, now, tolerance)))
                        .toList());
    }

    private static Stream<Row> with(Watched last, Watched now, double tolerance) {
        Row p95 = new Rule(tolerance, LATENCY).row(last, now, Figure.P95);
        return Stream.concat(watched(last, now, tolerance).stream(), Stream.of(p95));
    }

    private static OptionalDouble out(Figures figures) {
        return figures.share().stream().map(share -> 1 - share).findFirst();
    }

    private static Row verdict(Finding before, Finding now) {
        boolean isSame = word(before).equals(word(now));
        boolean wasGood = before.tone() == Finding.Tone.GOOD;
        boolean isGood = now.tone() == Finding.Tone.GOOD;
        boolean isWorse = wasGood && !isGood || now.tone() == Finding.Tone.ALARM;
        Change change =
                isSame
                        ? Change.SAME
                        : isWorse ? Change.WORSE : isGood ? Change.BETTER : Change.CHANGED;
        return new Row("Verdict", word(before), word(now), change);
    }

    /** Returns the word of the verdict, with what is left undone besides. */
    private static String word(Finding finding) {
        boolean isToBeSaid =
                finding.tone() == Finding.Tone.ALARM
                        && !finding.word().equals(Verdict.UNDO_FAILED.key());
        return isToBeSaid ? finding.word() + ", not undone" : finding.word();
    }

    /** Compares what was watched, with the figures that are not among the others. */
    private static List<Row> watched(Run before, Watched now, double tolerance) {
        Watched old =
                before.watches().stream()
                        .filter(watch -> watch.probe().equals(now.probe()))
                        .findFirst()
                        .orElse(new Watched(JsonObject.EMPTY));
        return watched(old, now, tolerance);
    }

    private static List<Row> watched(Watched old, Watched now, double tolerance) {
        Rule times = new Rule(tolerance, SECONDS);
        return List.of(
                new Rule(tolerance, SHARE)
                        .row(
                                "Time out of tolerance, " + now.probe(),
                                lost(old),
                                lost(now),
                                Words::share),
                times.row(old, now, Figure.LONGEST_OUTAGE),
                times.row(old, now, Figure.RECOVERY));
    }

    private static OptionalDouble lost(Watched watch) {
        return watch.figure(Figure.AVAILABILITY).stream().map(share -> 1 - share).findFirst();
    }

    private static List<Row> latencies(Run before, Run now, Rule rule) {
        return now.looks().stream()
                .map(
                        probe ->
                                rule.row(
                                        "p95 of " + probe.name(),
                                        p95(before, probe.name()),
                                        p95(now, probe.name()),
                                        took(before),
                                        took(now)))
                .toList();
    }

    /** Returns the words for how long calls took in a run. */
    private static Function<OptionalDouble, String> took(Run run) {
        return seconds -> Words.took(seconds, run.isRehearsal());
    }

    private static OptionalDouble p95(Run run, String probe) {
        return run.looks().stream()
                .filter(it -> it.name().equals(probe))
                .flatMapToDouble(it -> it.during().p95().stream())
                .filter(seconds -> seconds > 0 || !run.isRehearsal())
                .findFirst();
    }

    /**
     * Rule by which a figure that should be small has become worse: it grew by more than both.
     *
     * @param part of the earlier figure
     * @param least in the figure's unit
     */
    private record Rule(double part, double least) {

        Row row(
                String what,
                OptionalDouble before,
                OptionalDouble now,
                DoubleFunction<String> words) {
            Function<OptionalDouble, String> known = figure -> Words.known(figure, words);
            return row(what, before, now, known, known);
        }

        Row row(
                String what,
                OptionalDouble before,
                OptionalDouble now,
                Function<OptionalDouble, String> earlier,
                Function<OptionalDouble, String> later) {
            return new Row(what, earlier.apply(before), later.apply(now), change(before, now));
        }

        Row row(Watched before, Watched now, Figure figure) {
            String title = Promise.title(figure);
            String what = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
            return row(
                    what + " of " + now.probe(),
                    before.figure(figure),
                    now.figure(figure),
                    Words::duration);
        }

        private Change change(OptionalDouble before, OptionalDouble now) {
            if (before.isEmpty() || now.isEmpty()) {
                return Change.NOT_KNOWN;
            }
            double old = before.getAsDouble();
            double own = now.getAsDouble();
            return exceeds(old, own)
                    ? Change.WORSE
                    : exceeds(own, old) ? Change.BETTER : Change.SAME;
        }

        private boolean exceeds(double base, double other) {
            return other > base * (1 + part) && other - base > least;
        }
    }

    /** Tells whether something has become worse. */
    public boolean isWorse() {
        return rows.stream().anyMatch(row -> row.change() == Change.WORSE);
    }

    /** Lists what has become worse. */
    public List<String> worse() {
        return rows.stream().filter(row -> row.change() == Change.WORSE).map(Row::what).toList();
    }

    /** Writes the comparison as a table of text. */
    public String text() {
        int first = width(Row::what, "");
        int second = width(Row::earlier, "earlier");
        int third = width(Row::later, "later");
        String form = "%-" + first + "s  %-" + second + "s  %-" + third + "s  %s%n";
        StringBuilder table = new StringBuilder(form.formatted("", "earlier", "later", "change"));
        rows.forEach(
                row ->
                        table.append(
                                form.formatted(
                                        row.what(),
                                        row.earlier(),
                                        row.later(),
                                        row.change().words())));
        return table.toString();
    }

    private int width(Function<Row, String> cell, String title) {
        return Math.max(
                title.length(), rows.stream().map(cell).mapToInt(String::length).max().orElse(1));
    }
}
