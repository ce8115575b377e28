package chaosstates.wire;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.Optional;

/**
 * The call of a control's function.
 *
 * @param control as the experiment declares it
 * @param hook the name of the function that a Python module has for the hook
 * @param context what the control surrounds, in a machine possibly an expression
 * @param experiment the document, in a machine an expression
 * @param journal where to find what has come of what the control surrounds; empty for hooks that
 *     are not told
 */
public record ControlCall(
        JsonObject control,
        String hook,
        Json context,
        Json experiment,
        Optional<AskedJournal> journal,
        RunContext run)
        implements FunctionCall {

    /**
     * Journal that the function asks for the run so far.
     *
     * @param execution the ARN of the run, in a machine an expression
     * @param state the state that calls the control
     * @param plan what the plan was made with
     */
    public record AskedJournal(String execution, String state, JsonObject plan) {

        private JsonObject json() {
            return JsonObject.EMPTY
                    .with(Keys.EXECUTION, execution)
                    .with(Keys.STATE, state)
                    .with(Keys.PLAN, plan);
        }

        private static AskedJournal read(JsonObject json) {
            return new AskedJournal(
                    json.string(Keys.EXECUTION).orElse(""),
                    json.string(Keys.STATE).orElse(""),
                    json.object(Keys.PLAN));
        }
    }

    /** The call in another run. */
    public ControlCall in(RunContext other) {
        return new ControlCall(control, hook, context, experiment, journal, other);
    }

    @Override
    public FunctionRef function() {
        return new FunctionRef.Control(id());
    }

    /** The module that the control names. */
    public String id() {
        return id(control);
    }

    /** The module that a declared control names. */
    public static String id(JsonObject control) {
        return control.object("provider").string("module").orElse("");
    }

    @Override
    public JsonObject json() {
        JsonObject json =
                JsonObject.EMPTY
                        .with(Keys.CONTROL, control)
                        .with(Keys.HOOK, hook)
                        .with(Keys.CONTEXT, context)
                        .with(Keys.EXPERIMENT, experiment);
        if (journal.isPresent()) {
            json = json.with(Keys.JOURNAL, journal.get().json());
        }
        return run.onto(json);
    }

    /** The call that a payload is. */
    public static ControlCall read(JsonObject payload) {
        return new ControlCall(
                payload.object(Keys.CONTROL),
                payload.string(Keys.HOOK).orElse(""),
                payload.object(Keys.CONTEXT),
                payload.object(Keys.EXPERIMENT),
                payload.get(Keys.JOURNAL)
                        .filter(JsonObject.class::isInstance)
                        .map(asked -> AskedJournal.read((JsonObject) asked)),
                RunContext.read(payload));
    }
}
