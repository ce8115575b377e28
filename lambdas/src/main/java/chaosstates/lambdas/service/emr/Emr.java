package chaosstates.lambdas.service.emr;

import static chaosstates.lambdas.api.Client.with;

import chaosstates.json.Json;
import chaosstates.json.JsonNull;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Client;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.Refused;
import chaosstates.python.PythonValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Amazon EMR: the functions of {@code emr.json}. */
public final class Emr {

    private Emr() {}

    public static List<Activity> activities() {
        return Functions.of(
                Emr.class,
                "emr.json",
                Map.of(
                        "actions.modify_cluster", Emr::modifyCluster,
                        "actions.modify_instance_fleet", Emr::modifyFleet,
                        "actions.modify_instance_groups_instance_count", Emr::setInstanceCount,
                        "actions.modify_instance_groups_shrink_policy", Emr::setShrinkPolicy,
                        "probes.describe_cluster", Emr::describeCluster,
                        "probes.describe_instance_fleet", Emr::describeFleet,
                        "probes.describe_instance_group", Emr::describeGroup,
                        "probes.list_cluster_fleet_instances", Emr::fleetInstances,
                        "probes.list_cluster_group_instances", Emr::groupInstances));
    }

    private static Json modifyCluster(Given given) {
        Client emr = given.client("emr");
        JsonObject change = cluster(given).with("StepConcurrencyLevel", given.get("concurrency"));
        return Refused.asSaid(() -> emr.call("ModifyCluster", change));
    }

    /** Sets capacities. Zero is one, too; the original takes it for none given. */
    private static Json modifyFleet(Given given) {
        if (given.get("on_demand_capacity") instanceof JsonNull
                && given.get("spot_capacity") instanceof JsonNull) {
            throw Raised.activityFailed(
                    "Must provide at least one of [\"on_demand_capacity\", \"spot_capacity\"]");
        }
        JsonObject fleet = with("InstanceFleetId", given.get("fleet_id"));
        fleet = given.unlessNull(fleet, "TargetSpotCapacity", "spot_capacity");
        fleet = given.unlessNull(fleet, "TargetOnDemandCapacity", "on_demand_capacity");
        JsonObject change = cluster(given).with("InstanceFleet", fleet);
        Client emr = given.client("emr");
        Refused.asSaid(() -> emr.call("ModifyInstanceFleet", change));
        return fleet(given, emr);
    }

    private static Json setInstanceCount(Given given) {
        JsonObject group =
                with("InstanceGroupId", given.get("group_id"))
                        .with("InstanceCount", given.get("instance_count"));
        return modifyGroup(given, group);
    }

    private static Json setShrinkPolicy(Given given) {
        if (!given.has("decommission_timeout")
                && !given.has("terminate_instances")
                && !given.has("protect_instances")) {
            throw Raised.activityFailed(
                    "Must provide at least one of [\"decommission_timeout\","
                            + " \"terminate_instances\",\"protect_instances\"]");
        }
        if (given.has("termination_timeout") && !given.has("terminate_instances")) {
            throw Raised.activityFailed(
                    "Must provide \"terminate_instances\" when specifying \"termination_timeout\"");
        }
        JsonObject resize =
                given.and(JsonObject.EMPTY, "InstancesToTerminate", "terminate_instances");
        resize = given.and(resize, "InstancesToProtect", "protect_instances");
        resize = given.and(resize, "InstanceTerminationTimeout", "termination_timeout");
        JsonObject shrink =
                given.and(JsonObject.EMPTY, "DecommissionTimeout", "decommission_timeout");
        shrink = PythonValues.isTrue(resize) ? shrink.with("InstanceResizePolicy", resize) : shrink;
        return modifyGroup(
                given, with("InstanceGroupId", given.get("group_id")).with("ShrinkPolicy", shrink));
    }

    private static Json modifyGroup(Given given, JsonObject group) {
        Client emr = given.client("emr");
        JsonObject change = cluster(given).with("InstanceGroups", List.of(group));
        Refused.asSaid(() -> emr.call("ModifyInstanceGroups", change));
        return group(given, emr);
    }

    private static Json describeCluster(Given given) {
        Client emr = given.client("emr");
        return Refused.asSaid(() -> emr.call("DescribeCluster", cluster(given)));
    }

    private static Json describeFleet(Given given) {
        return fleet(given, given.client("emr"));
    }

    private static Json describeGroup(Given given) {
        return group(given, given.client("emr"));
    }

    private static Json fleetInstances(Given given) {
        JsonObject which = given.and(cluster(given), "InstanceFleetId", "fleet_id");
        return instances(given, given.and(which, "InstanceFleetType", "fleet_type"));
    }

    /**
     * Lists instances. The API takes several types of groups; the original sends a name it lacks.
     */
    private static Json groupInstances(Given given) {
        JsonObject which = given.and(cluster(given), "InstanceGroupId", "group_id");
        boolean isOfType = given.has("group_type");
        return instances(
                given,
                isOfType
                        ? which.with("InstanceGroupTypes", List.of(given.get("group_type")))
                        : which);
    }

    private static Json instances(Given given, JsonObject which) {
        JsonObject asked = given.and(which, "InstanceStates", "instance_states");
        Client emr = given.client("emr");
        JsonObject answer = Refused.asSaid(() -> emr.all("ListInstances", asked));
        return with("Instances", Json.of(answer.list("Instances")));
    }

    private static Json fleet(Given given, Client emr) {
        return one(given, emr, "InstanceFleets", "fleet_id");
    }

    private static Json group(Given given, Client emr) {
        return one(given, emr, "InstanceGroups", "group_id");
    }

    /** Finds the one of a list that has the id of an argument; null where there is none. */
    private static Json one(Given given, Client emr, String list, String id) {
        JsonObject answer = Refused.asSaid(() -> emr.all("List" + list, cluster(given)));
        Optional<Json> found =
                answer.list(list).stream()
                        .filter(it -> Raised.member(it, "Id").equals(given.get(id)))
                        .findFirst();
        return with(list, found.orElse(Json.ofNull()));
    }

    private static JsonObject cluster(Given given) {
        return with("ClusterId", given.get("cluster_id"));
    }
}
