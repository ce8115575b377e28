package chaosstates.lambdas.service.elbv2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import java.util.List;
import java.util.Map;

/** Application, network and gateway load balancers: the functions of {@code elbv2.json}. */
public final class Elbv2 {

    private static final String LOGS = "access_logs.s3.enabled";

    private Elbv2() {}

    public static List<Activity> activities() {
        return Functions.of(
                Elbv2.class,
                "elbv2.json",
                Map.of(
                        "actions.deregister_target", TargetGroups::deregisterTarget,
                        "actions.set_security_groups", LoadBalancers::setSecurityGroups,
                        "actions.set_subnets", LoadBalancers::setSubnets,
                        "actions.delete_load_balancer", LoadBalancers::delete,
                        "actions.enable_access_log", Elbv2::enableAccessLog,
                        "probes.targets_health_count", TargetGroups::healthCount,
                        "probes.all_targets_healthy", TargetGroups::allHealthy,
                        "probes.is_access_log_enabled", Elbv2::isAccessLogEnabled));
    }

    private static Json enableAccessLog(Given given) {
        needsArn(given);
        if (given.has("enable")) {
            given.needs("bucket_name", "bucket_name required to enable ELB");
        }
        Client elb = given.client("elbv2");
        JsonObject change = arn(given).with("Attributes", attributes(given));
        String state = logs(elb.call("ModifyLoadBalancerAttributes", change));
        return Json.of(state.strip().equalsIgnoreCase("true"));
    }

    private static List<JsonObject> attributes(Given given) {
        return given.has("enable")
                ? List.of(
                        attribute(LOGS, Json.of("true")),
                        attribute("access_logs.s3.bucket", given.get("bucket_name")))
                : List.of(attribute(LOGS, Json.of("false")));
    }

    private static JsonObject attribute(String key, Json value) {
        return with("Key", Json.of(key)).with("Value", value);
    }

    private static Json isAccessLogEnabled(Given given) {
        needsArn(given);
        Client elb = given.client("elbv2");
        return Json.of(logs(elb.call("DescribeLoadBalancerAttributes", arn(given))).equals("true"));
    }

    private static String logs(JsonObject answer) {
        return answer.objects("Attributes").stream()
                .filter(attribute -> attribute.string("Key").orElse("").equals(LOGS))
                .findFirst()
                .flatMap(attribute -> attribute.string("Value"))
                .orElse("false");
    }

    private static void needsArn(Given given) {
        given.needs("load_balancer_arn", "Load Balancer ARN is required");
    }

    private static JsonObject arn(Given given) {
        return with("LoadBalancerArn", given.get("load_balancer_arn"));
    }
}
