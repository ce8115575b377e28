package chaosstates.sandbox;

import java.time.Duration;

/**
 * Course of a failover, counted from the call. AWS says that service is typically restored in less
 * than 60 seconds, and often in less than 30.
 *
 * @param detection how long the cluster still says that it is available
 * @param failover how long until it says so again
 * @param outageFrom when the web site begins to answer 503
 * @param outage how long it does
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html">High
 *     availability for Amazon Aurora</a>
 */
public record FailoverCourse(
        Duration detection, Duration failover, Duration outageFrom, Duration outage) {

    /** A common one: half a minute of failing over, 18 seconds of them without the site. */
    public static final FailoverCourse USUAL =
            lasting(Duration.ofSeconds(25), Duration.ofSeconds(18));

    /** The usual one with these lengths. */
    public static FailoverCourse lasting(Duration failover, Duration outage) {
        return new FailoverCourse(Duration.ofMillis(500), failover, Duration.ofSeconds(1), outage);
    }

    /** Returns the time until the writer has changed. */
    Duration switched() {
        return outageFrom.plus(outage.dividedBy(2));
    }
}
