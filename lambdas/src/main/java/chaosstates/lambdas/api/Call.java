package chaosstates.lambdas.api;

import chaosstates.json.JsonObject;

/**
 * Call of an activity, with placeholders filled in.
 *
 * @param provider the activity's {@code provider}
 * @param secrets the groups that the provider names, merged into one object
 */
public record Call(JsonObject provider, JsonObject configuration, JsonObject secrets) {

    public static final Call OF_NOTHING =
            new Call(JsonObject.EMPTY, JsonObject.EMPTY, JsonObject.EMPTY);

    public Arguments arguments() {
        return new Arguments(provider.object("arguments"));
    }
}
