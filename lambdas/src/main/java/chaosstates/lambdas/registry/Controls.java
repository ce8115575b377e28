package chaosstates.lambdas.registry;

import chaosstates.catalogue.ControlSpec;
import chaosstates.control.Bypass;
import chaosstates.control.Repeat;
import chaosstates.control.Safeguard;
import chaosstates.control.Synchronization;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.controls.OfficeHours;
import chaosstates.lambdas.controls.Webhook;
import java.util.List;
import java.util.stream.Stream;

/** All controls that exist. A new one is one more line here. */
public final class Controls {

    /** Those that are called. */
    public static final List<Control> ALL = List.of(new OfficeHours(), new Webhook());

    /** Those that are carried out as part of the plan. */
    private static final List<ControlSpec> PLANNED =
            List.of(Safeguard.SPEC, Repeat.SPEC, Bypass.SPEC, Synchronization.SPEC);

    /** What they promise: what plan, checks, documentation and deployment start from. */
    public static final List<ControlSpec> SPECS =
            Stream.concat(ALL.stream().map(Control::spec), PLANNED.stream()).toList();

    private Controls() {}
}
