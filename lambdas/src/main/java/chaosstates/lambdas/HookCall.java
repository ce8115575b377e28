package chaosstates.lambdas;

import chaosstates.activity.Hook;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;

/**
 * What one call of a control is given.
 *
 * @param context the activity or the hypothesis with which it goes, else the experiment; as
 *     declared
 * @param state after hooks only, else null: the run record of the activity, the state of the
 *     hypothesis, the list of records of method or rollbacks, the journal so far
 * @param arguments placeholders filled in
 */
public record HookCall(
        Hook hook,
        JsonObject context,
        Json state,
        JsonObject experiment,
        Arguments arguments,
        JsonObject configuration,
        JsonObject secrets) {}
