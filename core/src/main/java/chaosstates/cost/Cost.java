package chaosstates.cost;

/**
 * Cost of running some states.
 *
 * @param transitions states entered, and retries: what Step Functions bills
 * @param events entries in the execution's history, of which there may be 25,000
 * @param seconds how long it takes
 * @param calls how often functions are called
 * @param mibSeconds how long functions run, times their memory: what Lambda bills
 * @param metrics of CloudWatch that come with the states, however often these are gone through
 */
public record Cost(
        long transitions, long events, long seconds, long calls, double mibSeconds, long metrics) {

    /**
     * The most that the history of an execution may hold: then it fails.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas of
     *     Step Functions</a>
     */
    public static final long MOST_EVENTS = 25_000;

    static final Cost NONE = of(0, 0, 0);

    /** Cost of states that call no function. */
    static Cost of(long transitions, long events, long seconds) {
        return new Cost(transitions, events, seconds, 0, 0, 0);
    }

    /** Adds a cost that comes afterwards. */
    Cost then(Cost other) {
        return new Cost(
                transitions + other.transitions,
                events + other.events,
                seconds + other.seconds,
                calls + other.calls,
                mibSeconds + other.mibSeconds,
                metrics + other.metrics);
    }

    /** Multiplies by the number of rounds, one after the other. */
    Cost times(long count) {
        return new Cost(
                count * transitions,
                count * events,
                count * seconds,
                count * calls,
                count * mibSeconds,
                metrics);
    }

    /** Leaves the metrics out: those of a loop come with its first round. */
    Cost withoutMetrics() {
        return new Cost(transitions, events, seconds, calls, mibSeconds, 0);
    }

    /** Adds a cost side by side: the slower decides how long it takes. */
    Cost beside(Cost other) {
        return then(other).lasting(Math.max(seconds, other.seconds));
    }

    /** Returns the cost when functions run for a part of the time only. */
    Cost working(double part) {
        return new Cost(transitions, events, seconds, calls, part * mibSeconds, metrics);
    }

    /** Returns the same cost in another time. */
    Cost lasting(long otherSeconds) {
        return new Cost(transitions, events, otherSeconds, calls, mibSeconds, metrics);
    }

    /** Takes the worse of two in each respect. */
    Cost max(Cost other) {
        return new Cost(
                Math.max(transitions, other.transitions),
                Math.max(events, other.events),
                Math.max(seconds, other.seconds),
                Math.max(calls, other.calls),
                Math.max(mibSeconds, other.mibSeconds),
                Math.max(metrics, other.metrics));
    }

    /** Computes the price that AWS charges. */
    public Price price() {
        return Price.of(this);
    }
}
