package chaosstates.lambdas.service.ec2;

import static java.util.Map.entry;

import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Functions;
import java.util.List;
import java.util.Map;

/** Amazon EC2: the functions of {@code ec2.json}. */
public final class Ec2 {

    private Ec2() {}

    public static List<Activity> activities() {
        return Functions.of(
                Ec2.class,
                "ec2.json",
                Map.ofEntries(
                        entry("actions.stop_instance", Power::stopInstance),
                        entry("actions.stop_instances", Power::stopInstances),
                        entry("actions.terminate_instance", Power::terminateInstance),
                        entry("actions.terminate_instances", Power::terminateInstances),
                        entry("actions.start_instances", Power::startInstances),
                        entry("actions.restart_instances", Power::restartInstances),
                        entry("actions.stop_instances_by_incremental_steps", Steps::stop),
                        entry("actions.detach_random_volume", Volumes::detachRandomVolume),
                        entry("actions.attach_volume", Volumes::attachVolume),
                        entry("actions.set_tags_on_instances", Tags::setTagsOnInstances),
                        entry("actions.remove_tags_from_instances", Tags::removeTagsFromInstances),
                        entry("probes.describe_instances", Probes::describeInstances),
                        entry("probes.count_instances", Probes::countInstances),
                        entry("probes.count_min_instances", Probes::countMinInstances),
                        entry("probes.instance_state", Probes::instanceState)));
    }
}
