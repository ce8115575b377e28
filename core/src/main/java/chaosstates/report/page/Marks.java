package chaosstates.report.page;

import chaosstates.journal.Outage;
import chaosstates.report.Words;
import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Looks;
import chaosstates.report.figure.Part;
import chaosstates.report.figure.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Moments of a run that matter, in the order of time. */
record Marks(List<Mark> all) {

    /** Moment with its sentence. */
    record Mark(Instant at, String text) {}

    static Marks of(Shown shown) {
        List<Mark> marks = new ArrayList<>();
        shown.run().in(Part.METHOD).stream()
                .filter(Entry::isAction)
                .limit(8)
                .forEach(action -> marks.addAll(action(action)));
        shown.run().in(Part.EFFECTS).stream()
                .limit(8)
                .forEach(effect -> effect(effect).ifPresent(marks::add));
        shown.looks().forEach(probe -> marks.addAll(outages(probe)));
        shown.run()
                .span(Part.ROLLBACKS)
                .ifPresent(span -> marks.add(new Mark(span.from(), "rollbacks began")));
        marks.sort(Comparator.comparing(Mark::at));
        return new Marks(marks);
    }

    private static List<Mark> action(Entry action) {
        boolean failed = action.result() == Result.FAILED;
        return action.start().stream()
                .map(
                        at ->
                                new Mark(
                                        at,
                                        action.name()
                                                + (failed
                                                        ? " was tried, and failed"
                                                        : " was called")))
                .toList();
    }

    private static Optional<Mark> effect(Entry effect) {
        String text =
                effect.result().isGood()
                        ? "the effect of %s showed, after %s"
                                .formatted(
                                        effect.of(),
                                        Words.known(effect.record().seconds(), Words::duration))
                        : "the effect of %s had not shown".formatted(effect.of());
        return effect.end().map(at -> new Mark(at, text));
    }

    private static List<Mark> outages(Looks probe) {
        List<Outage.Interval> outages = probe.outages();
        if (outages.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark(outages.getFirst().from(), probe.name() + " was out for the first time"));
        wellAgain(probe).ifPresent(marks::add);
        return marks;
    }

    /** Finds the good look after the last bad one; empty where the last look was bad. */
    private static Optional<Mark> wellAgain(Looks probe) {
        Instant over = probe.outages().getLast().to();
        return probe.underFault().stream()
                .filter(look -> look.result() == Result.MET)
                .filter(look -> look.start().filter(over::equals).isPresent())
                .findFirst()
                .map(look -> new Mark(over, probe.name() + " was well again" + stayed(probe)));
    }

    private static String stayed(Looks probe) {
        return probe.in(Part.WATCHED_LATER).stream().allMatch(look -> look.result().isGood())
                ? ", and stayed so"
                : ", until the rollbacks";
    }

    static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }
}
