package chaosstates.lambdas.registry;

import chaosstates.catalogue.Catalogue;
import chaosstates.lambdas.api.Activity;
import chaosstates.lambdas.api.Extension;
import chaosstates.lambdas.function.ActivityByOthers;
import chaosstates.lambdas.service.http.Http;
import chaosstates.lambdas.service.idle.IdleFor;
import chaosstates.lambdas.service.process.Process;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
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

    /** Finds an activity: one of ours, or of an extension on the class path. */
    public static Optional<Activity> find(String id) {
        return find(id, ALL.stream()).or(() -> find(id, ofExtensions()));
    }

    private static Optional<Activity> find(String id, Stream<Activity> activities) {
        return activities.filter(activity -> activity.spec().id().equals(id)).findFirst();
    }

    /**
     * Lists the activities of extensions that are on the class path, as in a function's package.
     */
    private static Stream<Activity> ofExtensions() {
        return ServiceLoader.load(Extension.class, Extension.class.getClassLoader()).stream()
                .flatMap(extension -> extension.get().activities().stream())
                .map(ActivityByOthers::new);
    }
}
