package chaosstates.report.page;

import chaosstates.report.figure.Entry;
import chaosstates.report.figure.Part;
import chaosstates.report.figure.Run;
import chaosstates.report.markup.Markup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pauses around activities. A journal does not tell of them: a pause is drawn as long as it was
 * declared, or until the next activity began.
 */
record PausesLane(Scale scale, Map<Entry, Entry> next, List<Entry> effects) {

    private static final int MIDDLE = 12;
    private static final double LONGEST = 1e7;

    /** Finds out which activity comes after which; samples stand beside the others. */
    static PausesLane of(Run run, Scale scale) {
        Map<Entry, Entry> next = new IdentityHashMap<>();
        List<Entry> inOrder =
                run.entries().stream()
                        .filter(entry -> !entry.part().isSampled() && !entry.part().isAwaited())
                        .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            next.put(inOrder.get(i - 1), inOrder.get(i));
        }
        return new PausesLane(scale, next, run.in(Part.EFFECTS));
    }

    List<Markup> of(List<Entry> entries) {
        List<Markup> pauses = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.part().isAwaited()) {
                before(entry).ifPresent(pauses::add);
                after(entry).ifPresent(pauses::add);
            }
        }
        return pauses;
    }

    private Optional<Markup> before(Entry entry) {
        return entry.start()
                .flatMap(
                        start ->
                                pause(entry, "before")
                                        .map(pause -> line(start.minus(pause), start)));
    }

    private Optional<Markup> after(Entry entry) {
        return entry.end()
                .map(end -> shown(entry, end))
                .flatMap(
                        end ->
                                pause(entry, "after")
                                        .map(pause -> line(end, until(entry, end, pause))));
    }

    /** Returns when the effect of an action had shown, after which its pause begins. */
    private Instant shown(Entry action, Instant end) {
        Instant next =
                Optional.ofNullable(this.next.get(action))
                        .flatMap(other -> other.start())
                        .orElse(Instant.MAX);
        return effects.stream()
                .filter(effect -> effect.of().equals(action.name()))
                .flatMap(effect -> effect.end().stream())
                .filter(shown -> shown.isAfter(end) && !shown.isAfter(next))
                .reduce(end, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Instant until(Entry entry, Instant end, Duration pause) {
        Instant declared = end.plus(pause);
        return Optional.ofNullable(next.get(entry))
                .flatMap(other -> other.start())
                .filter(begun -> !begun.isBefore(end) && begun.isBefore(declared))
                .orElse(declared);
    }

    private static Optional<Duration> pause(Entry entry, String which) {
        return entry.record()
                .activity()
                .object("pauses")
                .number(which)
                .map(Number::doubleValue)
                .filter(seconds -> seconds > 0 && seconds < LONGEST)
                .map(seconds -> Duration.ofMillis(Math.round(seconds * 1000)));
    }

    private Markup line(Instant from, Instant to) {
        return Svg.level("pause", scale.place(from), scale.place(to), MIDDLE);
    }
}
