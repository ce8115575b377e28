package chaosstates.lambdas.api;

import chaosstates.catalogue.ControlSpec;
import chaosstates.json.JsonObject;

/** Control that is called before and after parts of a run. Implementations hold no state. */
public interface Control {

    ControlSpec spec();

    /**
     * Is called at one of the spec's hooks. Between two calls it remembers nothing: each may be
     * made in another process.
     *
     * @return what the journal says beside what it would say anyway: in the record of the activity,
     *     in the state of the hypothesis, else at its top; of what is said while the experiment is
     *     loaded no journal knows
     * @throws chaosstates.activity.InterruptExecution to end the run
     * @throws chaosstates.activity.ActivityFailed when it can't do its work, or any other
     *     exception: the run goes on, log and journal say so
     */
    JsonObject play(HookCall call, World world);
}
