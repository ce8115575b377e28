package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ControlSpec;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.PythonAnswer.Failed;
import chaosstates.lambdas.api.PythonAnswer.Interrupted;
import chaosstates.lambdas.api.PythonAnswer.Invalid;
import chaosstates.lambdas.api.PythonAnswer.Output;
import chaosstates.lambdas.api.PythonAnswer.Played;
import chaosstates.lambdas.api.PythonHook;
import chaosstates.lambdas.api.World;
import java.util.Set;

/** Control that is a module of Python, which somebody else wrote. */
record PythonControl(String module) implements Control {

    @Override
    public ControlSpec spec() {
        return ControlSpec.named(module, Set.of());
    }

    /** Calls the hook. One that can't be called fails: the run goes on, as without the control. */
    @Override
    public JsonObject play(HookCall call, World world) {
        return switch (world.python().call(new PythonHook(module, call))) {
            case Played played -> played.additions();
            case Failed(String message) -> throw new ActivityFailed(message);
            case Invalid(String message) -> throw new ActivityFailed(message);
            case Interrupted(String message) -> throw new InterruptExecution(message);
            case Output output ->
                    throw new IllegalStateException("an activity answered: " + output);
        };
    }
}
