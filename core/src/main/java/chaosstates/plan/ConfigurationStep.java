package chaosstates.plan;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.model.Activity;

/**
 * A probe that finds out one entry of the configuration before the run. It is no activity of the
 * experiment: the journal has no record of it.
 *
 * @param key of the entry
 * @param choice the name of the state that passes it by when the value is given
 * @param state the name of its Task
 */
public record ConfigurationStep(
        String key, String choice, String state, Activity activity, ActivitySpec spec) {}
