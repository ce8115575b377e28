package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonAnswer.Interrupted;
import chaosstates.lambdas.api.PythonAnswer.Invalid;
import chaosstates.lambdas.api.PythonAnswer.Output;
import chaosstates.lambdas.api.PythonAnswer.Played;
import chaosstates.lambdas.api.PythonCall;
import chaosstates.lambdas.api.PythonFunctions;
import java.util.Optional;

/** Activity that is a function of Python, which somebody else wrote. */
final class PythonActivity {

    private PythonActivity() {}

    /**
     * Calls the function.
     *
     * @param hidden the secrets of the run
     * @throws ActivityFailed when it raises an error, or its process ends
     * @throws InvalidActivity when it can't be called
     * @throws InterruptExecution when it asks for the end of the run
     */
    static Json run(Call call, JsonObject hidden, PythonFunctions python) {
        return switch (python.call(request(call, hidden))) {
            case Output(Json output) -> output;
            case Failed(String message) -> throw new ActivityFailed(message);
            case Invalid(String message) -> throw new InvalidActivity(message);
            case Interrupted(String message) -> throw new InterruptExecution(message);
            case Played played -> throw new IllegalStateException("a control answered: " + played);
        };
    }

    private static PythonCall request(Call call, JsonObject hidden) {
        JsonObject provider = call.provider();
        return new PythonCall(
                provider.string("module").orElse(""),
                provider.string("func").orElse(""),
                provider.object("arguments"),
                call.configuration(),
                provider.has("secrets") ? Optional.of(call.secrets()) : Optional.empty(),
                hidden);
    }
}
