package chaosstates.infra;

import chaosstates.infra.internal.Sorted;
import chaosstates.journal.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Dashboard;
import software.amazon.awscdk.services.cloudwatch.GraphWidget;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.IWidget;
import software.amazon.awscdk.services.cloudwatch.MathExpression;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.constructs.Construct;

/**
 * A CloudWatch dashboard with a row for each experiment: runs by verdict, how long they took, and
 * for how many seconds the steady state was seen missed. A dashboard costs three dollars a month,
 * after three that are free.
 */
public final class ChaosDashboard extends Construct {

    private static final String NAMESPACE = "ChaosStates";
    private static final int WIDTH = 6;

    /**
     * @param experiments their names
     */
    public ChaosDashboard(Construct scope, String id, List<String> experiments) {
        super(scope, id);
        Dashboard.Builder.create(this, "Dashboard")
                .widgets(experiments.stream().map(ChaosDashboard::row).toList())
                .defaultInterval(Duration.days(28))
                .build();
    }

    private static List<IWidget> row(String experiment) {
        return List.of(
                graph(experiment + ": runs", runs(experiment), true),
                graph(
                        experiment + ": duration (s)",
                        List.of(
                                metric(experiment, "Duration", "Average"),
                                metric(experiment, "Duration", "Maximum")),
                        false),
                graph(
                        experiment + ": outage (s)",
                        List.of(metric(experiment, "OutageSeconds", "Maximum")),
                        false),
                graph(
                        experiment + ": longest outage of each watch (s)",
                        List.of(watches(experiment)),
                        false));
    }

    /** Finds the metric of every watch, whatever the watches are called. */
    private static IMetric watches(String experiment) {
        String found =
                "SEARCH('{%s,Experiment,Watch} Experiment=\"%s\" MetricName=\"LongestOutage\"',"
                        + " 'Maximum', %d)";
        return MathExpression.Builder.create()
                .expression(found.formatted(NAMESPACE, experiment, Duration.days(1).toSeconds()))
                .period(Duration.days(1))
                .label("")
                .build();
    }

    private static GraphWidget graph(String title, List<IMetric> metrics, boolean stacked) {
        return GraphWidget.Builder.create()
                .title(title)
                .left(metrics)
                .stacked(stacked)
                .width(WIDTH)
                .build();
    }

    private static List<IMetric> runs(String experiment) {
        return Stream.of(Verdict.values())
                .map(Verdict::key)
                .<IMetric>map(
                        verdict ->
                                metric("Runs", "Sum")
                                        .dimensionsMap(
                                                Sorted.of(
                                                        Map.entry("Experiment", experiment),
                                                        Map.entry("Verdict", verdict)))
                                        .label(verdict)
                                        .build())
                .toList();
    }

    private static IMetric metric(String experiment, String name, String statistic) {
        return metric(name, statistic).dimensionsMap(Map.of("Experiment", experiment)).build();
    }

    private static Metric.Builder metric(String name, String statistic) {
        return Metric.Builder.create()
                .namespace(NAMESPACE)
                .metricName(name)
                .statistic(statistic)
                .period(Duration.days(1));
    }
}
