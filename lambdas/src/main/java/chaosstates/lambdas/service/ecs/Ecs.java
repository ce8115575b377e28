package chaosstates.lambdas.service.ecs;

import static java.util.Map.entry;

import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Functions;
import java.util.List;
import java.util.Map;

/** Amazon ECS: the functions of {@code ecs.json}. */
public final class Ecs {

    private Ecs() {}

    public static List<Activity> activities() {
        return Functions.of(
                Ecs.class,
                "ecs.json",
                Map.ofEntries(
                        entry("actions.stop_random_tasks", Tasks::stopRandom),
                        entry("actions.stop_task", Tasks::stop),
                        entry("actions.delete_service", DeletedService::delete),
                        entry("actions.delete_cluster", Clusters::delete),
                        entry("actions.deregister_container_instance", Clusters::deregister),
                        entry("actions.update_desired_count", Services::setDesiredCount),
                        entry(
                                "actions.set_service_deployment_configuration",
                                Services::setDeploymentConfiguration),
                        entry(
                                "actions.set_service_placement_strategy",
                                Services::setPlacementStrategy),
                        entry("actions.tag_resource", Clusters::tag),
                        entry("actions.untag_resource", Clusters::untag),
                        entry("actions.update_container_instances_state", Clusters::setState),
                        entry("probes.service_is_deploying", Services::isDeploying),
                        entry("probes.are_all_desired_tasks_running", Services::allRunning),
                        entry("probes.describe_cluster", Clusters::describe),
                        entry("probes.describe_service", Services::describe),
                        entry("probes.describe_tasks", Tasks::describe)));
    }
}
