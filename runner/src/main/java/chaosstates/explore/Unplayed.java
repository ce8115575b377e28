package chaosstates.explore;

import chaosstates.catalogue.ControlSpec;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.api.HookCall;
import chaosstates.lambdas.api.World;

/** Control that is not called: the trial answers in its place. */
record Unplayed(ControlSpec spec, Trial trial) implements Control {

    @Override
    public JsonObject play(HookCall call, World world) {
        return trial.control(spec.id());
    }
}
