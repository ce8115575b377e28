package chaosstates;

import chaosstates.activity.ActivitySpec;
import chaosstates.activity.Catalogue;
import chaosstates.activity.Parameter;
import chaosstates.activity.ParameterType;
import chaosstates.model.ActivityType;
import java.util.List;
import java.util.Optional;

/** A few activities, so that core's tests need none that does something. */
public final class TestCatalogue {

    public static final Catalogue CATALOGUE =
            Catalogue.of(
                    List.of(
                            spec("shop.probes.orders", Optional.of(ActivityType.PROBE), "shop"),
                            spec("shop.actions.close", Optional.of(ActivityType.ACTION), "shop"),
                            spec("shop.actions.open", Optional.of(ActivityType.ACTION), "shop"),
                            spec("http", Optional.empty())));

    private TestCatalogue() {}

    private static ActivitySpec spec(String id, Optional<ActivityType> type, String... parameters) {
        List<Parameter> declared =
                List.of(parameters).stream()
                        .map(name -> Parameter.optional(name, ParameterType.STRING, "a shop"))
                        .toList();
        return new ActivitySpec(
                id, type, "", declared, "", List.of(), List.of(), 30, "nothing", "", "");
    }
}
