package chaosstates.lambdas.service.asg;

import static java.util.Map.entry;

import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Functions;
import java.util.List;
import java.util.Map;

/** Amazon EC2 Auto Scaling: the functions of {@code asg.json}. */
public final class Asg {

    private Asg() {}

    public static List<Activity> activities() {
        return Functions.of(
                Asg.class,
                "asg.json",
                Map.ofEntries(
                        entry("actions.terminate_random_instances", RandomInstances::terminate),
                        entry("actions.stop_random_instances", RandomInstances::stop),
                        entry("actions.detach_random_instances", RandomInstances::detach),
                        entry("actions.suspend_processes", Processes::suspend),
                        entry("actions.resume_processes", Processes::resume),
                        entry("actions.change_subnets", Subnets::change),
                        entry("actions.detach_random_volume", Volumes::detachRandom),
                        entry("actions.attach_volume", Volumes::attach),
                        entry("probes.describe_auto_scaling_groups", Groups::describe),
                        entry("probes.desired_equals_healthy", Health::isDesired),
                        entry("probes.desired_equals_healthy_tags", Health::isDesiredByTags),
                        entry("probes.wait_desired_equals_healthy", Waits::untilDesired),
                        entry("probes.wait_desired_equals_healthy_tags", Waits::untilDesiredByTags),
                        entry(
                                "probes.wait_desired_not_equals_healthy_tags",
                                Waits::untilNotDesiredByTags),
                        entry("probes.is_scaling_in_progress", Health::isScaling),
                        entry("probes.process_is_suspended", Processes::areSuspended),
                        entry("probes.has_subnets", Subnets::are),
                        entry("probes.instance_count_by_health", Health::count)));
    }
}
