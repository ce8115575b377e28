package chaosstates.wire;

import chaosstates.json.JsonObject;

/** Fields that are added to a record or a state, by controls among others. */
public final class Additions {

    private Additions() {}

    /** Adds the fields that are not there yet: an addition can't change what is known. */
    public static JsonObject onto(JsonObject known, JsonObject said) {
        return known.with(said).with(known);
    }
}
