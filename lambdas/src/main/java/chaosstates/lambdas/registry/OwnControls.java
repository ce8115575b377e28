package chaosstates.lambdas.registry;

import chaosstates.activity.InvalidActivity;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.World;
import chaosstates.plan.EmbeddedControls;
import java.util.List;

/**
 * The controls that a function calls beside what it does: those that its variable {@code CONTROLS}
 * names, with commas between them.
 */
public final class OwnControls {

    private OwnControls() {}

    /**
     * Where none are asked for, none are loaded.
     *
     * @throws InvalidActivity when the payload asks for one that is not the function's
     */
    public static List<Control> of(JsonObject payload, World world) {
        List<String> asked =
                EmbeddedControls.in(payload)
                        .map(control -> control.object("provider").string("module").orElse(""))
                        .distinct()
                        .toList();
        List<String> ours = List.of(world.environment().get("CONTROLS").orElse("").split(","));
        asked.stream()
                .filter(control -> !ours.contains(control))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw new InvalidActivity(
                                    "this function may call the controls "
                                            + ours
                                            + " and not "
                                            + other);
                        });
        return asked.isEmpty() ? List.of() : Controls.ALL;
    }
}
