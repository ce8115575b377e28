package chaosstates.wire;

import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * The input of a guardian's execution.
 *
 * @param execution the ARN of the run that the guardian undoes
 */
public record GuardianInput(String execution) {

    public JsonObject json() {
        return JsonObject.EMPTY.with(Keys.EXECUTION, execution);
    }

    /** The input that a document is; empty when it names no execution. */
    public static Optional<GuardianInput> read(JsonObject input) {
        return input.string(Keys.EXECUTION).map(GuardianInput::new);
    }
}
