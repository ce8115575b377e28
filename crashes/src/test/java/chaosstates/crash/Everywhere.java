package chaosstates.crash;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.registry.Activities;
import chaosstates.lambdas.registry.Controls;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A control that is called wherever a control can be, and does nothing. */
final class Everywhere implements Control {

    static final String MODULE = "chaosstates.test.everywhere";

    private static final ControlSpec SPEC =
            ControlSpec.of(MODULE, Hook.all().collect(Collectors.toSet())).build();

    /** Catalogue of everything that exists, and this function. */
    static final Catalogue CATALOGUE =
            Catalogue.of(
                    Activities.all().stream().map(Activity::spec).toList(),
                    Stream.concat(Controls.SPECS.stream(), Stream.of(SPEC)).toList());

    @Override
    public ControlSpec spec() {
        return SPEC;
    }

    @Override
    public JsonObject play(HookCall call, World world) {
        return JsonObject.EMPTY;
    }
}
