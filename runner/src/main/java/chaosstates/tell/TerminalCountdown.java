package chaosstates.tell;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar below the log, which vanishes when the wait is over. */
public final class TerminalCountdown implements Countdown {

    private static final int WIDTH = 72;
    private static final Duration STEP = Duration.ofMillis(250);

    private final PrintStream terminal;
    private final InstantSource clock;
    private Optional<Thread> ticking = Optional.empty();

    public TerminalCountdown(PrintStream terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public synchronized void start(String state, Instant until) {
        stop();
        ticking = Optional.of(Thread.ofPlatform().daemon().start(() -> tick(state, until)));
    }

    @Override
    public synchronized void stop() {
        ticking.ifPresent(TerminalCountdown::end);
        ticking = Optional.empty();
    }

    private static void end(Thread thread) {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick(String state, Instant until) {
        Instant start = clock.instant();
        try (ProgressBar bar = bar(state, Duration.between(start, until))) {
            while (clock.instant().isBefore(until)) {
                bar.stepTo(Duration.between(start, clock.instant()).toSeconds());
                Thread.sleep(STEP);
            }
        } catch (InterruptedException over) {
            // The wait ended before its time.
        }
    }

    private ProgressBar bar(String state, Duration length) {
        return new ProgressBarBuilder()
                .setTaskName(state)
                .setInitialMax(length.toSeconds())
                .setUnit(" s", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }
}
