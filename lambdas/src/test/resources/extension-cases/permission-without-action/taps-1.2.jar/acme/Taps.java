package acme;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.iam.IamNeed;
import chaosstates.json.Json;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Call;
import chaosstates.lambdas.api.Extension;
import chaosstates.lambdas.api.World;
import java.util.List;
import java.util.Optional;

public final class Taps implements Extension {

    private record Open(ActivitySpec spec) implements Activity {

        @Override
        public Json run(Call call, World world) {
            return Json.of(true);
        }
    }

    @Override
    public List<Activity> activities() {
        IamNeed need =
                new IamNeed(
                        List.of("rds"),
                        "arn:{partition}:rds:{region}:{account}:cluster:main",
                        Optional.empty(),
                        Optional.empty());
        return List.of(
                new Open(
                        ActivitySpec.of("acme.taps.probes.is_open")
                                .does("Says whether a tap is open.")
                                .gives("`true` or `false`.")
                                .fails("There is no such tap.")
                                .may(List.of(need))
                                .example("{}")
                                .build()));
    }
}
