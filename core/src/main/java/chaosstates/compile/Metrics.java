package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Pass;
import chaosstates.asl.Retrier;
import chaosstates.asl.State;
import chaosstates.asl.Task;
import chaosstates.asl.Transition.Next;
import chaosstates.json.JsonObject;
import chaosstates.plan.MetricStep;
import chaosstates.plan.Plan;
import chaosstates.wire.ActivityCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metrics that are read when the run is over, one after the other. CloudWatch is late by a few
 * minutes: a metric that does not yet tell of the end is asked for again, three times in all, while
 * no function runs.
 */
final class Metrics {

    /** Further questions for values that are not there yet, which come as a failed expression. */
    private static final Retrier LATE = new Retrier(List.of(Exits.MISS), 60, 3, 1.0, 60, false);

    private final Plan plan;
    private final Tasks tasks;

    Metrics(Plan plan, Tasks tasks) {
        this.plan = plan;
        this.tasks = tasks;
    }

    /**
     * @param next the state after the last of them
     */
    Map<String, State> states(String next) {
        Map<String, State> states = new LinkedHashMap<>();
        List<MetricStep> metrics = plan.metrics();
        if (metrics.isEmpty()) {
            return states;
        }
        states.put(
                MetricStep.BEGIN,
                new Pass(
                        "",
                        Optional.of(
                                JsonObject.EMPTY.with(MetricStep.UNTIL, Expressions.of("$now()"))),
                        Optional.of(Tasks.UNCHANGED),
                        new Next(metrics.getFirst().state())));
        for (int index = 0; index < metrics.size(); index++) {
            boolean isLast = index + 1 == metrics.size();
            String following = isLast ? next : metrics.get(index + 1).state();
            states.put(metrics.get(index).state(), task(metrics.get(index), following));
        }
        return states;
    }

    private Task task(MetricStep metric, String next) {
        return Task.of(
                        ActivityCall.of(metric.activity(), tasks.run(false)).arguments(),
                        metric.spec().timeoutSeconds(),
                        new Next(next))
                .comment(metric.spec().id())
                .retry(List.of(LATE, Tasks.retrier(Tasks.MAY_HAVE_RUN)))
                .catching(List.of(Tasks.unchanged(Catcher.ALL, next)))
                .assign(Optional.of(JsonObject.EMPTY.with("metered", isThere(metric))))
                .output(Tasks.UNCHANGED);
    }

    /** Fails where the newest value is older than two periods. An assumed answer is none. */
    private static String isThere(MetricStep metric) {
        String output = Expressions.returned("output");
        return Expressions.of(
                "$type(%s) != 'object' ? true : $count(%s.times) > 0 and $toMillis(%s.times[0]) + %d >= $toMillis($%s) ? true : $error('The metric does not tell of the end yet')"
                        .formatted(
                                output,
                                output,
                                output,
                                2000 * metric.watch().metric().period(),
                                MetricStep.UNTIL));
    }
}
