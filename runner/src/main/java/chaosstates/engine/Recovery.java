package chaosstates.engine;

import chaosstates.asl.Catcher;
import chaosstates.asl.Retrier;
import chaosstates.asl.Transition.Next;
import chaosstates.engine.Visit.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Retry and Catch, for one visit of a Task or of a Parallel. */
final class Recovery {

    private final Visit visit;
    private final List<Retrier> retriers;
    private final List<Catcher> catchers;
    private final int[] attempts;

    Recovery(Visit visit, List<Retrier> retriers, List<Catcher> catchers) {
        this.visit = visit;
        this.retriers = retriers;
        this.catchers = catchers;
        attempts = new int[retriers.size()];
    }

    /** Puts a further attempt on the agenda; empty when no Retry asks for one. */
    Optional<Agenda.Entry> retry(StateError error, Runnable attempt) {
        OptionalInt match = match(error, retriers.stream().map(Retrier::errors).toList());
        if (match.isEmpty()) {
            return Optional.empty();
        }
        Retrier retrier = retriers.get(match.getAsInt());
        int soFar = attempts[match.getAsInt()]++;
        return soFar < retrier.maxAttempts()
                ? Optional.of(again(delay(retrier, soFar), attempt))
                : Optional.empty();
    }

    private Agenda.Entry again(Duration delay, Runnable attempt) {
        visit.countRetry();
        visit.run()
                .engine()
                .listener()
                .waiting(visit.name(), visit.run().agenda().now().plus(delay));
        return visit.run().agenda().after(delay, attempt);
    }

    private Duration delay(Retrier retrier, int soFar) {
        double seconds =
                Math.min(
                        retrier.intervalSeconds() * Math.pow(retrier.backoffRate(), soFar),
                        retrier.maxDelaySeconds());
        double drawn =
                retrier.jitter() ? seconds * visit.run().engine().random().nextDouble() : seconds;
        return Duration.ofMillis(Math.round(drawn * 1000));
    }

    /** Leaves the state by the Catch that names the error; false when none does. */
    boolean caught(StateError error) {
        OptionalInt match = match(error, catchers.stream().map(Catcher::errors).toList());
        match.ifPresent(index -> leave(catchers.get(index), "Catch[" + index + "]/", error));
        return match.isPresent();
    }

    private void leave(Catcher catcher, String prefix, StateError error) {
        Scene scene = new Scene(prefix, Map.of("errorOutput", error.asOutput()));
        visit.branch()
                .leave(
                        visit,
                        visit.outgoing(catcher.assign(), catcher.output(), error.asOutput(), scene),
                        new Next(catcher.next()));
    }

    private static OptionalInt match(StateError error, List<List<String>> names) {
        return IntStream.range(0, names.size())
                .filter(index -> error.matches(names.get(index)))
                .findFirst();
    }
}
