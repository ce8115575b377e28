package chaosstates.lambdas.function;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.catalogue.Hook;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Arguments;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
import chaosstates.wire.ControlCall;
import chaosstates.wire.ControlResult;
import java.util.function.Supplier;

/** Function of a control, wherever it runs: payload in, additions out. */
public final class ControlFunction {

    private final Implementations implementations;
    private final World world;

    public ControlFunction(Implementations implementations, World world) {
        this.implementations = implementations;
        this.world = world;
    }

    /**
     * Calls the control of a Task.
     *
     * @param state asked for where the hook is told of it only
     * @throws InterruptExecution when the control wants the run to end
     * @throws ActivityFailed when it could not do its work
     */
    public ControlResult run(ControlCall call, Supplier<Json> state) {
        Control control = implementations.control(call.id());
        Variables variables = Variables.of(call.run(), world);
        try {
            JsonObject additions = control.play(hookCall(call, control, variables, state), world);
            return new ControlResult((JsonObject) variables.masked(additions));
        } catch (InterruptExecution interruption) {
            throw new InterruptExecution(variables.masked(interruption.getMessage()));
        } catch (Raised raised) {
            throw new ActivityFailed(variables.masked(raised.line()));
        } catch (ActivityFailed failed) {
            throw new ActivityFailed(variables.masked(failed.getMessage()));
        } catch (InvalidActivity invalid) {
            throw invalid;
        } catch (RuntimeException | LinkageError unexpected) {
            throw new ActivityFailed(variables.masked(unexpected.toString()));
        }
    }

    private static HookCall hookCall(
            ControlCall call, Control control, Variables variables, Supplier<Json> state) {
        Hook hook =
                Hook.of(call.hook())
                        .orElseThrow(() -> new InvalidActivity("the payload names no hook"));
        return new HookCall(
                hook,
                (JsonObject) call.context(),
                hook.isToldWhatCame() ? state.get() : Json.ofNull(),
                (JsonObject) call.experiment(),
                new Arguments(arguments(call, control, hook, variables)),
                variables.configuration(),
                variables.secrets());
    }

    /** The Chaos Toolkit fills no placeholders in while it configures a control. */
    private static JsonObject arguments(
            ControlCall call, Control control, Hook hook, Variables variables) {
        JsonObject declared = call.control().object("provider").object("arguments");
        return control instanceof PythonControl && hook.equals(Hook.CONFIGURE)
                ? declared
                : (JsonObject) variables.substitution().apply(declared);
    }
}
