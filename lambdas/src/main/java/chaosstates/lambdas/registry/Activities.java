package chaosstates.lambdas.registry;

import chaosstates.catalogue.Catalogue;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.service.http.Http;
import chaosstates.lambdas.service.idle.IdleFor;
import chaosstates.lambdas.service.process.Process;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** List of all activities. A new one is one more line here. */
public final class Activities {

    public static final List<Activity> ALL =
            Stream.concat(
                            Stream.of(new Http(), new Process(), new IdleFor()),
                            Services.NAMES.stream().flatMap(name -> Services.of(name).stream()))
                    .toList();

    /** Catalogue of all specs, from which plan, checks, documentation and deployment start. */
    public static final Catalogue CATALOGUE =
            Catalogue.of(ALL.stream().map(Activity::spec).toList(), Controls.SPECS);

    private Activities() {}

    public static Optional<Activity> find(String id) {
        return ALL.stream().filter(activity -> activity.spec().id().equals(id)).findFirst();
    }
}
