package chaosstates.compile;

import chaosstates.cost.MachineCost;
import chaosstates.wire.Samples;

/**
 * Number of samples that one Task takes. It is small, since the last block is lost when the method
 * ends, but a history holds only 25,000 events. A block never ends before it has them, so they have
 * to fit into the result of a state.
 *
 * @param samples at least 1
 */
record Block(long samples) {

    /** The longest that a Lambda function may take. */
    static final int LONGEST_FUNCTION_SECONDS = 900;

    /** Part of the method that a block may take: at most one block is lost. */
    private static final int BLOCKS_OF_A_METHOD = 20;

    private static final double LONGEST_USUAL_SECONDS = 30;
    private static final double LONGEST_SECONDS = 300;

    /** Events of a history (of 25,000) that are left for the samples. */
    static final long EVENTS = 20_000;

    /** Bytes of a result that are left for condensed samples. */
    private static final int BYTES = 96_000;

    /** Events of one block: the Task entered, scheduled, started, succeeded and exited. */
    private static final long EVENTS_OF_A_BLOCK = 5;

    /**
     * @param frequency seconds between samples
     * @param method what the method costs, at best and at worst
     */
    static Block of(double frequency, MachineCost method) {
        return of(frequency, method, 1);
    }

    /**
     * @param loops how many of the like share a history
     */
    static Block of(double frequency, MachineCost method, int loops) {
        double usual =
                Math.min(
                        LONGEST_USUAL_SECONDS,
                        (double) method.held().seconds() / BLOCKS_OF_A_METHOD);
        double seconds = Math.max(usual, loops * method.worst().seconds() / blocksAtMost());
        return new Block(
                (long)
                        Math.max(
                                1,
                                Math.ceil(
                                        Math.min(seconds, LONGEST_SECONDS)
                                                / Samples.rest(frequency))));
    }

    /**
     * The block, or one that is small enough for a state's result.
     *
     * @param bytesOfASample at most
     */
    Block fitting(int bytesOfASample) {
        return new Block(Math.clamp(BYTES / bytesOfASample, 1, samples));
    }

    private static double blocksAtMost() {
        return (double) EVENTS / EVENTS_OF_A_BLOCK;
    }
}
