package chaosstates.model;

import java.util.List;

/**
 * Probe that is asked again and again while a run goes on, and what is promised about it.
 *
 * @param probe one of the experiment by its name, or one of the watch's own
 * @param every seconds between two looks
 * @param isOfWholeRun whether the objectives count all looks; else those from the first action to
 *     the end of the check after the method
 */
public record Watch(Entry probe, double every, List<Objective> objectives, boolean isOfWholeRun) {

    /** The key of the watches among our settings. */
    public static final String KEY = "watches";

    public Watch {
        objectives = List.copyOf(objectives);
    }

    /** Returns the name of the probe. */
    public String name() {
        return switch (probe) {
            case Activity own -> own.name();
            case Reference named -> named.name();
        };
    }
}
