package chaosstates.lambdas;

import chaosstates.activity.Catalogue;
import chaosstates.lambdas.http.Http;
import chaosstates.lambdas.idle.IdleFor;
import chaosstates.lambdas.process.Process;
import chaosstates.lambdas.rds.ClusterStatus;
import chaosstates.lambdas.rds.FailoverDbCluster;
import java.util.List;
import java.util.Optional;

/** All activities that exist. A new one is one more line here. */
public final class Activities {

    public static final List<Activity> ALL =
            List.of(
                    new Http(), //
                    new Process(),
                    new IdleFor(),
                    new ClusterStatus(),
                    new FailoverDbCluster());

    /** What they promise: what plan, checks, documentation and deployment start from. */
    public static final Catalogue CATALOGUE =
            Catalogue.of(ALL.stream().map(Activity::spec).toList(), Controls.SPECS);

    private Activities() {}

    public static Optional<Activity> find(String id) {
        return ALL.stream().filter(activity -> activity.spec().id().equals(id)).findFirst();
    }
}
