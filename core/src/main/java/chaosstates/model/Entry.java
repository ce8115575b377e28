package chaosstates.model;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/** Entry of a hypothesis, a method or the rollbacks: an activity, or a reference to one. */
public sealed interface Entry permits Activity, Reference {

    /**
     * The tolerance of this very entry. A reference of the method inherits that of its target by
     * our rules, which is the plan's decision.
     */
    Optional<Json> tolerance();

    /** Tells whether the next entry does not wait for this one. */
    boolean background();

    /** The entry as it was written. */
    JsonObject source();
}
