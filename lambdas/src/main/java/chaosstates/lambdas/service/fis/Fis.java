package chaosstates.lambdas.service.fis;

import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Functions;
import java.util.List;
import java.util.Map;

/** AWS Fault Injection Service: the functions of {@code fis.json}. */
public final class Fis {

    private Fis() {}

    public static List<Activity> activities() {
        return Functions.of(
                Fis.class,
                "fis.json",
                Map.of(
                        "actions.start_experiment", Experiments::start,
                        "actions.stop_experiment", Experiments::stop,
                        "actions.stop_experiments_by_tags", Experiments::stopByTags,
                        "actions.start_stress_pod_delete_scenario", PodDeletion::start,
                        "actions.start_availability_zone_power_interruption_scenario",
                                PowerInterruption::start,
                        "actions.restore_availability_zone_power_after_interruption",
                                PowerInterruption::restore,
                        "probes.get_experiment", Experiments::get));
    }
}
