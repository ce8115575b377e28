package acme;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.json.Json;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Extension;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.api.World;
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

    /** Lists a stand-in for the probe; turning a tap is assumed. */
    @Override
    public List<Activity> rehearsed() {
        return activities().stream()
                .filter(activity -> activity.spec().isProbe())
                .map(StandIn::new)
                .<Activity>map(standIn -> standIn)
                .toList();
    }

    /** Says of every tap that there is one. */
    private record StandIn(ActivitySpec spec) implements Activity {

        StandIn(Activity activity) {
            this(activity.spec());
        }

        @Override
        public Json run(Call call, World world) {
            return Json.of(true);
        }
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
