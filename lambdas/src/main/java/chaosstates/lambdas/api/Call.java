package chaosstates.lambdas.api;

import chaosstates.json.JsonObject;

/**
 * Call of an activity, with placeholders filled in.
 *
 * @param provider the activity's {@code provider}
 * @param secrets the groups that the provider names, merged into one object
 * @param chance draws what the activity leaves to chance
 * @param run the ARN of the run, the same for all its activities and rollbacks; empty when the
 *     caller told none
 */
public record Call(
        JsonObject provider,
        JsonObject configuration,
        JsonObject secrets,
        Chance chance,
        String run) {

    public static final Call OF_NOTHING =
            new Call(JsonObject.EMPTY, JsonObject.EMPTY, JsonObject.EMPTY);

    /** A call that leaves nothing to chance. */
    public Call(JsonObject provider, JsonObject configuration, JsonObject secrets) {
        this(provider, configuration, secrets, Chance.of(""), "");
    }

    public Arguments arguments() {
        return new Arguments(provider.object("arguments"));
    }
}
