package chaosstates.lambdas.service.cloudwatch;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import java.util.List;

/** Rules of EventBridge, which was a part of CloudWatch once. */
final class Rules {

    private Rules() {}

    static Json putRule(Given given) {
        Client events = given.client("events");
        JsonObject rule = with("Name", given.get("rule_name"));
        rule = given.and(rule, "ScheduleExpression", "schedule_expression");
        rule = given.and(rule, "EventPattern", "event_pattern");
        rule = given.and(rule, "State", "state");
        rule = given.and(rule, "Description", "description");
        return events.call("PutRule", given.and(rule, "RoleArn", "role_arn"));
    }

    static Json putRuleTargets(Given given) {
        JsonObject rule = with("Rule", given.get("rule_name"));
        return given.client("events")
                .call("PutTargets", rule.with("Targets", given.get("targets")));
    }

    static Json disableRule(Given given) {
        return given.client("events").call("DisableRule", with("Name", given.get("rule_name")));
    }

    static Json enableRule(Given given) {
        return given.client("events").call("EnableRule", with("Name", given.get("rule_name")));
    }

    /** Deletes a rule; with force its targets first. The original fails at a rule without any. */
    static Json deleteRule(Given given) {
        Client events = given.client("events");
        Json rule = given.get("rule_name");
        if (given.has("force")) {
            List<Json> targets = targets(events, rule);
            if (!targets.isEmpty()) {
                remove(events, rule, Json.of(targets));
            }
        }
        return events.call("DeleteRule", with("Name", rule));
    }

    static Json removeRuleTargets(Given given) {
        Client events = given.client("events");
        Json rule = given.get("rule_name");
        Json ids = given.get("target_ids");
        return remove(events, rule, ids instanceof JsonNull ? Json.of(targets(events, rule)) : ids);
    }

    private static JsonObject remove(Client events, Json rule, Json ids) {
        return events.call("RemoveTargets", with("Rule", rule).with("Ids", ids));
    }

    private static List<Json> targets(Client events, Json rule) {
        return events.all("ListTargetsByRule", with("Rule", rule)).objects("Targets").stream()
                .map(target -> target.get("Id").orElseThrow())
                .toList();
    }
}
