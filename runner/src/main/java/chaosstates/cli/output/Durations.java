package chaosstates.cli.output;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time for people. */
final class Durations {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Durations() {}

    /** {@code 0.31 s}, {@code 15 s}, {@code 1 min 45 s}, {@code 2 h 5 min}. */
    static String text(Duration duration) {
        if (duration.compareTo(MINUTE) < 0) {
            return seconds(duration);
        }
        return duration.toHours() > 0
                ? duration.toHours() + " h " + duration.toMinutesPart() + " min"
                : duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }

    private static String seconds(Duration duration) {
        return duration.toMillisPart() == 0
                ? duration.toSeconds() + " s"
                : String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
    }
}
