package chaosstates.cost;

/**
 * Price of a run, in US dollars, without what is free in a month. Prices are those of us-east-1 and
 * most other regions; functions run on arm64.
 *
 * @param transitions of Step Functions
 * @param functions requests, and time by each function's memory
 * @param logs the text that functions and machine write to CloudWatch Logs, with the level {@code
 *     ALL}
 * @param metrics the metrics that the journal prints, in the hour in which the run ends
 * @see <a href="https://aws.amazon.com/step-functions/pricing/">Step Functions</a>, <a
 *     href="https://aws.amazon.com/lambda/pricing/">Lambda</a> and <a
 *     href="https://aws.amazon.com/cloudwatch/pricing/">CloudWatch</a>: prices
 */
public record Price(double transitions, double functions, double logs, double metrics) {

    /** Assumed time of a call that has no samples to take, with its share of cold starts. */
    public static final int SECONDS_OF_A_CALL = 1;

    /** Assumed text in the logs for each event of the history, and for each call. */
    public static final int LOG_BYTES = 2048;

    private static final double OF_A_TRANSITION = 0.000025;
    private static final double OF_A_CALL = 0.0000002;
    private static final double OF_A_GIB_SECOND = 0.0000133334;
    private static final double OF_A_GIB_OF_LOGS = 0.50;
    private static final double OF_A_METRIC_AND_HOUR = 0.30 / 720;

    /** Metrics that the journal's function prints for each run, one of them for its verdict. */
    public static final int METRICS_OF_A_RUN = 5;

    /** Metrics that the journal's function prints for each watch. */
    public static final int METRICS_OF_A_WATCH = 3;

    private static final double GIB = 1024 * 1024 * 1024;

    static Price of(Cost cost) {
        return new Price(
                cost.transitions() * OF_A_TRANSITION,
                cost.calls() * OF_A_CALL + cost.mibSeconds() / 1024 * OF_A_GIB_SECOND,
                (cost.events() + cost.calls()) * LOG_BYTES / GIB * OF_A_GIB_OF_LOGS,
                (METRICS_OF_A_RUN + cost.metrics()) * OF_A_METRIC_AND_HOUR);
    }

    /** Sum of all parts. */
    public double dollars() {
        return transitions + functions + logs + metrics;
    }
}
