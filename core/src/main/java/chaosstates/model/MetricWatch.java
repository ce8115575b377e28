package chaosstates.model;

import chaosstates.problem.Location;
import java.util.List;

/**
 * Metric that is read when a run is over, and what is promised about its values.
 *
 * @param name in the journal and in reports
 * @param isOfWholeRun whether the objectives count all values since the run began
 * @param at where it stands in the file
 */
public record MetricWatch(
        String name, Metric metric, List<Objective> objectives, boolean isOfWholeRun, Location at) {

    public MetricWatch {
        objectives = List.copyOf(objectives);
    }
}
