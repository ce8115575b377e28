package chaosstates.wire;

import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;

/** Error that ends the sampling: the block that met it hands it on, and the next one raises it. */
public final class RaisedLater {

    private RaisedLater() {}

    /** {@code {"error", "message"}}. */
    public static JsonObject json(RuntimeException raised) {
        String error =
                raised instanceof InterruptExecution
                        ? InterruptExecution.ERROR
                        : InvalidActivity.ERROR;
        return JsonObject.EMPTY
                .with(Keys.ERROR, error)
                .with(Keys.MESSAGE, String.valueOf(raised.getMessage()));
    }

    /**
     * Raises what an earlier block met, if it met anything.
     *
     * @param raised null for nothing
     */
    public static void raise(Json raised) {
        if (!(raised instanceof JsonObject object)) {
            return;
        }
        String message = object.string(Keys.MESSAGE).orElse("");
        throw object.string(Keys.ERROR).filter(InterruptExecution.ERROR::equals).isPresent()
                ? new InterruptExecution(message)
                : new InvalidActivity(message);
    }
}
