package acme;

import chaosstates.json.Json;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Extension;
import chaosstates.lambdas.api.Functions;
import chaosstates.lambdas.api.Given;
import java.util.List;
import java.util.Map;

public final class Taps implements Extension {

    @Override
    public List<Activity> activities() {
        return Functions.of(Taps.class, "taps.json", Map.of("probes.is_open", Taps::open));
    }

    private static Json open(Given given) {
        return Json.of(given.str("tap").equals("kitchen"));
    }
}
