package chaosstates;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.catalogue.Parameter;
import chaosstates.catalogue.ParameterType;
import chaosstates.control.Bypass;
import chaosstates.control.Repeat;
import chaosstates.control.Safeguard;
import chaosstates.iam.IamNeed;
import chaosstates.model.ActivityType;
import chaosstates.plan.MetricStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few activities, so that core's tests need none that does something. */
public final class TestCatalogue {

    public static final Catalogue CATALOGUE =
            Catalogue.of(
                    List.of(
                            spec("shop.probes.orders", Optional.of(ActivityType.PROBE), "shop"),
                            spec("shop.actions.close", Optional.of(ActivityType.ACTION), "shop"),
                            spec("shop.actions.open", Optional.of(ActivityType.ACTION), "shop"),
                            freeze(),
                            spec(MetricStep.ACTIVITY, Optional.of(ActivityType.PROBE)),
                            spec("http", Optional.empty())),
                    List.of(
                            Safeguard.SPEC,
                            Repeat.SPEC,
                            Bypass.SPEC,
                            control(
                                    "shop.controls.watch",
                                    Hook.all().filter(TestCatalogue::isAroundAPart)),
                            control(
                                    "shop.controls.register",
                                    Stream.of(Hook.CONFIGURE, Hook.CLEANUP)),
                            control(
                                    "shop.controls.lock",
                                    Stream.of(
                                            Hook.before(Level.EXPERIMENT),
                                            Hook.after(Level.EXPERIMENT)))));

    private TestCatalogue() {}

    private static boolean isAroundAPart(Hook hook) {
        return hook.level() != Level.LOADING && hook.level() != Level.CONTROL;
    }

    private static ControlSpec control(String id, Stream<Hook> hooks) {
        return ControlSpec.of(id, hooks.collect(Collectors.toSet())).example("{}").build();
    }

    /** An action of which it is known what it acts on. */
    private static ActivitySpec freeze() {
        IamNeed need =
                new IamNeed(
                        List.of("shop:Freeze"),
                        "arn:{partition}:shop:{region}:{account}:shelf/{shelf}",
                        Optional.empty(),
                        Optional.empty());
        return ActivitySpec.of("shop.actions.freeze", ActivityType.ACTION)
                .takes(Parameter.required("shelf", ParameterType.STRING, "a shelf"))
                .may(List.of(need))
                .timeout(30)
                .undo("nothing")
                .build();
    }

    private static ActivitySpec spec(String id, Optional<ActivityType> type, String... parameters) {
        List<Parameter> declared =
                List.of(parameters).stream()
                        .map(name -> Parameter.optional(name, ParameterType.STRING, "a shop"))
                        .toList();
        return type.map(it -> ActivitySpec.of(id, it))
                .orElseGet(() -> ActivitySpec.of(id))
                .takes(declared)
                .timeout(30)
                .undo("nothing")
                .build();
    }
}
