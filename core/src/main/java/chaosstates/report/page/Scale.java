package chaosstates.report.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Scale of a time line: moments of a run in percent of the width.
 *
 * @param start of the run
 * @param seconds of the run, above 0
 */
record Scale(Instant start, double seconds) {

    private static final double[] STEPS = {
        0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300,
        600, 900, 1800, 3600, 7200, 21_600, 43_200, 86_400
    };
    private static final int MOST_TICKS = 6;
    private static final double WHOLE = 100;

    static Scale of(Instant start, Instant end) {
        return new Scale(start, Math.max(0.001, seconds(start, end)));
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    /** Returns the seconds from the start to a moment. */
    double at(Instant moment) {
        return seconds(start, moment);
    }

    /** Returns the place of a moment, from 0 to 100. */
    double place(Instant moment) {
        return Math.clamp(at(moment) / seconds * WHOLE, 0, WHOLE);
    }

    /** Returns the place in percent, for an attribute. */
    String percent(Instant moment) {
        return percent(place(moment));
    }

    static String percent(double place) {
        long hundredths = Math.round(place * 100);
        return hundredths % 100 == 0 ? hundredths / 100 + "%" : hundredths / 100.0 + "%";
    }

    /** Lists the seconds at which the axis has a tick. */
    List<Double> ticks() {
        double step = step();
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= seconds; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private double step() {
        for (double step : STEPS) {
            if (seconds / step <= MOST_TICKS) {
                return step;
            }
        }
        return seconds / MOST_TICKS;
    }

    String percentOf(double second) {
        return percent(second / seconds * WHOLE);
    }
}
