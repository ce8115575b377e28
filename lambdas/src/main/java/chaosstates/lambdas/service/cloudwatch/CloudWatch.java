package chaosstates.lambdas.service.cloudwatch;

import static java.util.Map.entry;

import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Functions;
import java.util.List;
import java.util.Map;

/** Amazon CloudWatch and EventBridge: the functions of {@code cloudwatch.json}. */
public final class CloudWatch {

    private CloudWatch() {}

    public static List<Activity> activities() {
        return Functions.of(
                CloudWatch.class,
                "cloudwatch.json",
                Map.ofEntries(
                        entry("actions.put_rule", Rules::putRule),
                        entry("actions.put_rule_targets", Rules::putRuleTargets),
                        entry("actions.disable_rule", Rules::disableRule),
                        entry("actions.enable_rule", Rules::enableRule),
                        entry("actions.delete_rule", Rules::deleteRule),
                        entry("actions.remove_rule_targets", Rules::removeRuleTargets),
                        entry("actions.put_metric_data", Metrics::putMetricData),
                        entry("probes.get_alarm_state_value", Metrics::getAlarmStateValue),
                        entry("probes.get_metric_statistics", Metrics::getMetricStatistics),
                        entry("probes.get_metric_data", Metrics::getMetricData)));
    }
}
