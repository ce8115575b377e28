package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The input of a guardian's execution.
 *
 * @param execution the ARN of the run that the guardian undoes
 * @param before the ARNs of the guardians that have tried it, in their order
 */
public record GuardianInput(String execution, List<String> before) {

    public GuardianInput {
        before = List.copyOf(before);
    }

    public JsonObject json() {
        JsonObject input = JsonObject.EMPTY.with(Keys.EXECUTION, execution);
        return before.isEmpty()
                ? input
                : input.with(Keys.GUARDIANS, before.stream().map(Json::of).toList());
    }

    /** The input that a document is; empty when it names no execution. */
    public static Optional<GuardianInput> read(JsonObject input) {
        return input.string(Keys.EXECUTION)
                .map(run -> new GuardianInput(run, JournalCall.texts(input, Keys.GUARDIANS)));
    }
}
