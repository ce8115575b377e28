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
import java.util.List;
import java.util.function.Supplier;

/** What the function of a control does, wherever it runs: payload in, additions out. */
public final class ControlFunction {

    private final List<Control> controls;
    private final World world;

    /**
     * @param controls those that may be called
     */
    public ControlFunction(List<Control> controls, World world) {
        this.controls = controls;
        this.world = world;
    }

    /**
     * Calls the control of a Task.
     *
     * @param payload {@code {"control": <as declared>, "hook": <the original's function>,
     *     "context": …, "experiment": …, "configuration": …, "secrets": …}}; secrets are references
     * @param state asked for where the hook is told of it only
     * @return {@code {"additions": …}}
     * @throws InterruptExecution when the control wants the run to end
     * @throws ActivityFailed when it could not do its work
     */
    public JsonObject run(JsonObject payload, Supplier<Json> state) {
        Control control = find(id(payload));
        Variables variables =
                Variables.of(payload.object("configuration"), payload.object("secrets"), world);
        try {
            JsonObject additions = control.play(call(payload, variables, state), world);
            return JsonObject.EMPTY.with("additions", variables.masked(additions));
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

    /** The module that a payload's control names. */
    public static String id(JsonObject payload) {
        return provider(payload).string("module").orElse("");
    }

    private static JsonObject provider(JsonObject payload) {
        return payload.object("control").object("provider");
    }

    private Control find(String id) {
        return controls.stream()
                .filter(control -> control.spec().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidActivity("there is no control " + id));
    }

    private static HookCall call(JsonObject payload, Variables variables, Supplier<Json> state) {
        Hook hook =
                payload.string("hook")
                        .flatMap(Hook::of)
                        .orElseThrow(() -> new InvalidActivity("the payload names no hook"));
        JsonObject arguments =
                (JsonObject) variables.substitution().apply(provider(payload).object("arguments"));
        return new HookCall(
                hook,
                payload.object("context"),
                hook.isToldWhatCame() ? state.get() : Json.ofNull(),
                payload.object("experiment"),
                new Arguments(arguments),
                variables.configuration(),
                variables.secrets());
    }
}
