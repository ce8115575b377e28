package chaosstates.lambdas.registry;

import chaosstates.catalogue.ControlSpec;
import chaosstates.control.Bypass;
import chaosstates.control.Repeat;
import chaosstates.control.Safeguard;
import chaosstates.control.Synchronization;
import chaosstates.lambdas.api.Control;
import chaosstates.lambdas.controls.JournalUpload;
import chaosstates.lambdas.controls.OfficeHours;
import chaosstates.lambdas.controls.Webhook;
import java.util.List;
import java.util.stream.Stream;

/** List of all controls. A new one is one more line here. */
public final class Controls {

    /** Controls that are called. */
    public static final List<Control> ALL =
            List.of(new JournalUpload(), new OfficeHours(), new Webhook());

    /** Controls that the plan carries out. */
    private static final List<ControlSpec> PLANNED =
            List.of(Safeguard.SPEC, Repeat.SPEC, Bypass.SPEC, Synchronization.SPEC);

    /** Specs of all controls, from which plan, checks, documentation and deployment start. */
    public static final List<ControlSpec> SPECS =
            Stream.concat(ALL.stream().map(Control::spec), PLANNED.stream()).toList();

    private Controls() {}
}
