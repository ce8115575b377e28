package chaosstates.catalogue;

import java.util.List;

/**
 * The activities of one service: what a file of specs holds.
 *
 * @param module the beginning of the modules' names, e.g. {@code chaosaws.rds}
 * @param about the service's name and, if there is something to say of all, sentences
 */
public record ServiceSpec(String module, String about, List<ActivitySpec> activities) {

    public ServiceSpec {
        activities = List.copyOf(activities);
    }
}
