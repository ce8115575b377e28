package chaosstates.lambdas.api;

import chaosstates.catalogue.Hook;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;

/**
 * Call of a control.
 *
 * @param context the activity or the hypothesis with which it goes, else the experiment; as
 *     declared. While that is loaded, {@code {"source": <its path or URL>}}
 * @param state where the hook {@linkplain Hook#isToldWhatCame is told of it}, else null: the run
 *     record of the activity, the state of the hypothesis, the list of records of method or
 *     rollbacks, the journal so far, the document that was loaded (null: there is none)
 * @param experiment empty while it is loaded
 * @param arguments placeholders filled in, but for those that nothing is known of while the
 *     experiment is loaded
 */
public record HookCall(
        Hook hook,
        JsonObject context,
        Json state,
        JsonObject experiment,
        Arguments arguments,
        JsonObject configuration,
        JsonObject secrets) {}
