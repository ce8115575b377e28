package chaosstates.lambdas.service.elbv2;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.python.PythonText;
import java.util.List;

/** Load balancers by their names; no names never mean all of them. */
final class LoadBalancers {

    private static final String ARN = "LoadBalancerArn";

    private LoadBalancers() {}

    static Json setSecurityGroups(Given given) {
        checkNamed(given, "security_group_ids", "Non-empty list of security groups is required");
        JsonObject asked = with("GroupIds", given.get("security_group_ids"));
        List<JsonObject> found =
                found(given.client("ec2"), "DescribeSecurityGroups", asked, "SecurityGroups");
        List<Json> groups = values(found, "GroupId");
        checkAll(given, "security_group_ids", groups, "Invalid security group id(s): ");
        return onEach(
                given,
                "Cannot change security groups of %s load balancers.",
                "SetSecurityGroups",
                with("SecurityGroups", Json.of(groups)));
    }

    static Json setSubnets(Given given) {
        checkNamed(given, "subnet_ids", "Non-empty list of subnets is required");
        JsonObject asked = with("SubnetIds", given.get("subnet_ids"));
        List<JsonObject> found = found(given.client("ec2"), "DescribeSubnets", asked, "Subnets");
        List<Json> subnets = values(found, "SubnetId");
        checkAll(given, "subnet_ids", subnets, "Invalid subnet id(s): ");
        return onEach(
                given,
                "Cannot change subnets of %s load balancers.",
                "SetSubnets",
                with("Subnets", Json.of(subnets)));
    }

    static Json delete(Given given) {
        checkNames(given);
        Client elb = given.client("elbv2");
        balancers(given, elb).forEach(balancer -> elb.call("DeleteLoadBalancer", arn(balancer)));
        return Json.ofNull();
    }

    /** Changes application load balancers, unless there are others among those that are named. */
    private static Json onEach(Given given, String refusal, String operation, JsonObject change) {
        Client elb = given.client("elbv2");
        List<JsonObject> balancers = balancers(given, elb);
        balancers.stream()
                .map(balancer -> balancer.string("Type").orElseThrow())
                .filter(type -> !type.equals("application"))
                .findFirst()
                .ifPresent(type -> fail(refusal.formatted(type)));
        return Json.of(
                balancers.stream()
                        .map(balancer -> balancer.get(ARN).orElseThrow())
                        .map(arn -> changed(elb, operation, change, arn))
                        .toList());
    }

    /** Changes a load balancer; the answer says which it was. */
    private static JsonObject changed(Client elb, String operation, JsonObject change, Json arn) {
        return elb.call(operation, change.with(ARN, arn)).with(ARN, arn);
    }

    private static JsonObject arn(JsonObject balancer) {
        return with(ARN, balancer.get(ARN).orElseThrow());
    }

    private static List<JsonObject> balancers(Given given, Client elb) {
        JsonObject named = with("Names", given.get("load_balancer_names"));
        List<JsonObject> found = found(elb, "DescribeLoadBalancers", named, "LoadBalancers");
        found.forEach(LoadBalancers::checkActive);
        List<Json> names = values(found, "LoadBalancerName");
        checkAll(given, "load_balancer_names", names, "Unable to locate load balancer(s): ");
        return found;
    }

    private static void checkActive(JsonObject balancer) {
        String state = balancer.object("State").string("Code").orElseThrow();
        if (!state.equals("active")) {
            String name = balancer.string("LoadBalancerName").orElseThrow();
            fail("Invalid state for load balancer %s: %s is not active".formatted(name, state));
        }
    }

    private static List<JsonObject> found(
            Client client, String operation, JsonObject asked, String list) {
        return Refused.asSaid(() -> client.all(operation, asked)).objects(list);
    }

    private static List<Json> values(List<JsonObject> found, String member) {
        return found.stream().map(one -> one.get(member).orElseThrow()).toList();
    }

    /** Checks that all that an argument lists was found. */
    private static void checkAll(Given given, String name, List<Json> found, String otherwise) {
        List<Json> missing =
                given.items(name).stream().filter(one -> !found.contains(one)).toList();
        if (!missing.isEmpty()) {
            fail(otherwise + PythonText.repr(Json.of(missing)));
        }
    }

    private static void checkNamed(Given given, String name, String otherwise) {
        checkNames(given);
        given.needs(name, otherwise);
    }

    private static void checkNames(Given given) {
        given.needs("load_balancer_names", "Non-empty list of load balancers is required");
    }

    private static void fail(String text) {
        throw Raised.activityFailed(text);
    }
}
