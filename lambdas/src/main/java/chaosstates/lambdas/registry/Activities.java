package chaosstates.lambdas.registry;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Shelf;
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

/** List of all activities. A new one is one more line here, or in {@link Services}. */
public final class Activities {

    private static final List<Activity> ALONE = List.of(new Http(), new Process(), new IdleFor());

    /** Catalogue of all specs, from which plan, checks, documentation and deployment start. */
    public static final Catalogue CATALOGUE = Catalogue.ofShelves(shelves(), Controls.SPECS);

    private Activities() {}

    private static List<Shelf> shelves() {
        return Stream.concat(
                        Stream.of(new Shelf("", () -> specs(ALONE))),
                        Services.ALL.stream()
                                .map(
                                        service ->
                                                new Shelf(
                                                        service.beginning(),
                                                        () -> specs(service.activities().get()))))
                .toList();
    }

    private static List<ActivitySpec> specs(List<Activity> activities) {
        return activities.stream().map(Activity::spec).toList();
    }

    /** Lists all of ours. */
    public static List<Activity> all() {
        return Stream.concat(
                        ALONE.stream(),
                        Services.ALL.stream()
                                .flatMap(service -> service.activities().get().stream()))
                .toList();
    }

    /** Finds an activity: one of ours, or of an extension on the class path. */
    public static Optional<Activity> find(String id) {
        return find(id, ALONE.stream())
                .or(() -> find(id, Services.ofActivity(id).stream().flatMap(List::stream)))
                .or(() -> find(id, ofExtensions()));
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
