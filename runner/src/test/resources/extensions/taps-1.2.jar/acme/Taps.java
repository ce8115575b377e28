package acme;

import chaosstates.json.Json;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Extension;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import java.util.List;
import java.util.Map;

/** Taps that anybody may open and close. */
public final class Taps implements Extension {

    @Override
    public List<Activity> activities() {
        return Functions.of(
                Taps.class,
                "taps.json",
                Map.of(
                        "actions.close", Taps::turned,
                        "actions.open", Taps::turned,
                        "probes.is_known", given -> Json.of(isKnown(given))));
    }

    private static Json turned(Given given) {
        if (!isKnown(given)) {
            throw Raised.activityFailed("there is no tap " + given.str("tap"));
        }
        return given.get("tap");
    }

    private static boolean isKnown(Given given) {
        return given.str("tap").equals("kitchen");
    }
}
