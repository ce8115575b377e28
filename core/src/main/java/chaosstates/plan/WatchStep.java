package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.model.Activity;
import chaosstates.model.Watch;

/**
 * Probe that is watched beside the run.
 *
 * @param state the name of the Task that asks it, block by block
 * @param tolerance of the probe
 */
public record WatchStep(
        String state, Activity probe, ActivitySpec spec, Json tolerance, Watch watch) {

    /** The state around everything that is watched, with the watches beside it. */
    public static final String BESIDE = "Watched run";

    /** The first state of each watch. */
    public static final String BEGIN = "Begin watching";

    /** The last state of what is watched: by it the watches know that the run is over. */
    public static final String OVER = "Watched to the end";

    /** The state by which a run leaves what is watched when nobody decides on its rollbacks. */
    public static final String UNDECIDED = "Rollbacks undecided";

    /** Returns the name of the probe. */
    public String name() {
        return probe.name();
    }
}
