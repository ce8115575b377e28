package chaosstates.wire;

import chaosstates.json.JsonObject;
import java.time.Duration;
import java.util.Optional;

/**
 * Number of looks before a function answers.
 *
 * @param count of the looks
 * @param frequency seconds between two looks
 */
public record Samples(long count, double frequency) {

    /**
     * Part of the time sampled so far that a block may take: the unfinished block is lost when the
     * method ends.
     */
    private static final int PART_OF_A_BLOCK = 10;

    /** A frequency of 0 samples as fast as it can; a sample takes its time, too. */
    private static final double SHORTEST_REST = 0.05;

    /** The seconds between two looks that count: a look takes its time, too. */
    public static double rest(double frequency) {
        return Math.max(frequency, SHORTEST_REST);
    }

    /**
     * Returns the size of the next block of the hypothesis: one at first, later more.
     *
     * @param sampled how many were taken in the blocks before
     */
    public long next(long sampled) {
        return Math.clamp(sampled / PART_OF_A_BLOCK, 1, Math.max(1, count));
    }

    /** Counts the blocks that sample the hypothesis for so long. */
    public long blocks(double seconds) {
        long wanted = 1 + (long) Math.ceil(seconds / rest(frequency));
        long sampled = 0;
        long blocks = 0;
        while (sampled < wanted && next(sampled) < count) {
            sampled += next(sampled);
            blocks++;
        }
        return blocks + Math.ceilDiv(Math.max(0, wanted - sampled), Math.max(1, count));
    }

    /** The time between two looks. */
    public Duration rest() {
        return Duration.ofNanos((long) (frequency * 1e9));
    }

    JsonObject onto(JsonObject payload) {
        return payload.with(Keys.SAMPLES, count).with(Keys.FREQUENCY, frequency);
    }

    static Optional<Samples> read(JsonObject payload) {
        return payload.number(Keys.SAMPLES)
                .map(
                        count ->
                                new Samples(
                                        count.longValue(),
                                        payload.number(Keys.FREQUENCY).orElse(0).doubleValue()));
    }
}
