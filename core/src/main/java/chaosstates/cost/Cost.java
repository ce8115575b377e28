package chaosstates.cost;

/**
 * Cost of running some states.
 *
 * @param transitions states entered, and retries: what is billed
 * @param events entries in the execution's history, of which there may be 25,000
 * @param seconds how long it takes
 */
public record Cost(long transitions, long events, long seconds) {

    /**
     * The most that the history of an execution may hold: then it fails.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas of
     *     Step Functions</a>
     */
    public static final long MOST_EVENTS = 25_000;

    static final Cost NONE = new Cost(0, 0, 0);

    /**
     * us-east-1, Ireland, Frankfurt and others; the first 4,000 transitions of a month are free.
     *
     * @see <a href="https://aws.amazon.com/step-functions/pricing/">Pricing</a>
     */
    private static final double DOLLARS_PER_TRANSITION = 0.000025;

    /** Adds the cost of what follows. */
    Cost then(Cost other) {
        return new Cost(
                transitions + other.transitions, events + other.events, seconds + other.seconds);
    }

    /** Multiplies the cost for repetitions, one after the other. */
    Cost times(long count) {
        return new Cost(count * transitions, count * events, count * seconds);
    }

    /** Side by side: the slower decides how long it takes. */
    Cost beside(Cost other) {
        return new Cost(
                transitions + other.transitions,
                events + other.events,
                Math.max(seconds, other.seconds));
    }

    /** The worse of two in each respect. */
    Cost max(Cost other) {
        return new Cost(
                Math.max(transitions, other.transitions),
                Math.max(events, other.events),
                Math.max(seconds, other.seconds));
    }

    /** The price of the transitions, in US dollars; functions and logs are not in it. */
    public double dollars() {
        return transitions * DOLLARS_PER_TRANSITION;
    }
}
