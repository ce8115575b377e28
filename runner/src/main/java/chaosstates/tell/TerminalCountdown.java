package chaosstates.tell;

import chaosstates.run.WatchBlock;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * A line below the log with what is waited for, which vanishes when the wait is over. It tells only
 * what is known: the rest of the wait, the step, and the pauses that come after it.
 */
public final class TerminalCountdown implements Countdown {

    private static final Duration TICK = Duration.ofMillis(250);
    private static final int BAR = 10;
    private static final int LONGEST_NAME = 20;

    /** Takes the cursor to the beginning of its line, and empties the line. */
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream terminal;
    private final InstantSource clock;
    private final Itinerary itinerary;
    private final Strips strips = new Strips();
    private Optional<Shown> shown = Optional.empty();

    /** A wait that is shown. */
    private record Shown(String state, Thread ticking) {}

    public TerminalCountdown(PrintStream terminal, InstantSource clock, Itinerary itinerary) {
        this.terminal = terminal;
        this.clock = clock;
        this.itinerary = itinerary;
    }

    /** Returns a log whose sentences stand on lines of their own, and not behind a countdown. */
    public static Log erasing(Log log, PrintStream terminal) {
        return new Log() {
            @Override
            public void say(Level level, String sentence) {
                synchronized (terminal) {
                    if (log.hears(level)) {
                        terminal.print(ERASE);
                    }
                    log.say(level, sentence);
                }
            }

            @Override
            public boolean hears(Level level) {
                return log.hears(level);
            }
        };
    }

    /** Shows a wait; one beside the steps, as between two looks, only where nothing is shown. */
    @Override
    public synchronized void start(String state, Instant until) {
        Optional<Itinerary.Place> place = itinerary.at(state);
        if (place.isPresent() || shown.isEmpty()) {
            stop();
            Thread ticking = Thread.ofPlatform().daemon().start(() -> tick(state, until, place));
            shown = Optional.of(new Shown(state, ticking));
        }
    }

    @Override
    public synchronized void over(String state) {
        if (shown.filter(wait -> wait.state().equals(state)).isPresent()) {
            stop();
        }
    }

    @Override
    public void watched(WatchBlock block) {
        synchronized (strips) {
            strips.watched(block);
        }
    }

    private String strips() {
        synchronized (strips) {
            return strips.text();
        }
    }

    @Override
    public synchronized void stop() {
        shown.map(Shown::ticking).ifPresent(this::end);
        shown = Optional.empty();
    }

    private void end(Thread thread) {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        print(ERASE);
    }

    private void tick(String state, Instant until, Optional<Itinerary.Place> place) {
        Duration whole = Duration.between(clock.instant(), until);
        try {
            for (Duration left = whole; left.isPositive(); left = left(until)) {
                print(ERASE + line(state, whole, left, place, strips()));
                Thread.sleep(TICK);
            }
        } catch (InterruptedException over) {
            // The wait ended before its time.
        }
    }

    private Duration left(Instant until) {
        return Duration.between(clock.instant(), until);
    }

    private void print(String text) {
        synchronized (terminal) {
            terminal.print(text);
            terminal.flush();
        }
    }

    /**
     * Returns the line, such as {@code Pause 60 s [===== ] 0:42 left; step 3 of 7; …}.
     *
     * @param strips of what is watched, in the place of the bar and of how long the run takes;
     *     empty for none
     */
    static String line(
            String state,
            Duration whole,
            Duration left,
            Optional<Itinerary.Place> place,
            String strips) {
        int done = BAR - (int) Math.ceilDiv(BAR * left.toMillis(), Math.max(1, whole.toMillis()));
        String bar = "=".repeat(done) + " ".repeat(BAR - done);
        String name =
                state.length() <= LONGEST_NAME ? state : state.substring(0, LONGEST_NAME - 1) + "…";
        return strips.isEmpty()
                ? "%s [%s] %s left%s".formatted(name, bar, clock(left), rest(left, place))
                : "%s %s left%s; %s".formatted(name, clock(left), step(place), strips);
    }

    private static String step(Optional<Itinerary.Place> place) {
        return place.map(it -> "; step %d of %d".formatted(it.step(), it.of())).orElse("");
    }

    private static String rest(Duration left, Optional<Itinerary.Place> place) {
        return step(place)
                + place.map(it -> "; run %s or more".formatted(clock(left.plus(it.later()))))
                        .orElse("");
    }

    /** Returns minutes and seconds: begun seconds count. */
    private static String clock(Duration duration) {
        long seconds = Math.ceilDiv(duration.toMillis(), 1000L);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
