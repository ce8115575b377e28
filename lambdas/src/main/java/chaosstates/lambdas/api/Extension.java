package chaosstates.lambdas.api;

import java.util.List;

/**
 * Activities in a jar of their own, which is found by {@link java.util.ServiceLoader}: the jar's
 * file {@code META-INF/services/chaosstates.lambdas.api.Extension} names the class, and its
 * manifest the version of this API for which it was built, {@code Chaos-States-Api: 1}.
 *
 * <pre>{@code
 * public final class Taps implements Extension {
 *     public List<Activity> activities() {
 *         return Functions.of(Taps.class, "taps.json", Map.of("actions.close", Taps::close));
 *     }
 *     private static Json close(Given given) {
 *         …
 *     }
 * }
 * }</pre>
 */
public interface Extension {

    /** The version of this API: another number means that an extension has to be built again. */
    int API = 1;

    /** The entry of a jar's manifest that names the version of the API. */
    String API_ENTRY = "Chaos-States-Api";

    /**
     * Lists the activities. Their names begin with a module that is the extension's own: those of
     * {@code chaosaws} and {@code chaosstates} are taken.
     */
    List<Activity> activities();

    /**
     * Lists the activities that a rehearsal calls: stand-ins, each with the name of an activity, or
     * the activity itself where the sandbox answers it. The clients of AWS lead to the sandbox. A
     * rehearsal assumes what it does not call.
     */
    default List<Activity> rehearsed() {
        return List.of();
    }
}
