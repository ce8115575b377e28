package chaosstates.lambdas.registry;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.function.Implementations;
import chaosstates.wire.ControlCall;
import java.util.List;
import java.util.stream.Stream;

/**
 * The controls that a function calls beside what it does: those that its variable {@code CONTROLS}
 * names, with commas between them.
 */
public final class OwnControls {

    private OwnControls() {}

    /**
     * Returns all activities, and the controls that a call asks for. Where it asks for none, none
     * are loaded.
     *
     * @param declared the controls of a call
     * @throws InvalidActivity when the call asks for one that is not the function's
     */
    public static Implementations with(Stream<JsonObject> declared, Environment environment) {
        List<String> asked = declared.map(ControlCall::id).distinct().toList();
        List<String> ours = List.of(environment.get("CONTROLS").orElse("").split(","));
        asked.stream()
                .filter(control -> !ours.contains(control))
                .findFirst()
                .ifPresent(other -> refuse(ours, other));
        return new Implementations(Activities::find, asked.isEmpty() ? List.of() : Controls.ALL);
    }

    private static void refuse(List<String> ours, String other) {
        throw new InvalidActivity(
                "this function may call the controls " + ours + " and not " + other);
    }
}
