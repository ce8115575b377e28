package acme;

import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Extension;
import java.util.List;

public final class Taps implements Extension {

    @Override
    public List<Activity> activities() {
        return List.of();
    }
}
