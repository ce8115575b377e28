package chaosstates.wire;

import chaosstates.json.JsonObject;

/**
 * Result of a control.
 *
 * @param additions fields for the journal
 */
public record ControlResult(JsonObject additions) {

    public JsonObject json() {
        return JsonObject.EMPTY.with(Keys.ADDITIONS, additions);
    }

    public static ControlResult read(JsonObject result) {
        return new ControlResult(result.object(Keys.ADDITIONS));
    }
}
