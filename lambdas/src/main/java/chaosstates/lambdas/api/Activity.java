package chaosstates.lambdas.api;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;

/** A probe or an action: what it promises and how it keeps it. Implementations hold no state. */
public interface Activity {

    ActivitySpec spec();

    /**
     * Does the work.
     *
     * @return the output as it stands in the journal
     * @throws Raised when it can't be done, in the words of a function of the original
     * @throws chaosstates.activity.ActivityFailed when it can't be done, in the final words
     * @throws chaosstates.activity.InvalidActivity when it was declared in a way that can't be done
     */
    Json run(Call call, World world);
}
