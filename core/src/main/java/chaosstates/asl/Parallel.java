package chaosstates.asl;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Branches side by side; the first to fail ends them all. */
public record Parallel(
        String comment,
        List<States> branches,
        List<Retrier> retry,
        List<Catcher> catchers,
        Optional<JsonObject> assign,
        Optional<Json> output,
        Transition transition)
        implements State {

    public Parallel {
        branches = List.copyOf(branches);
        retry = List.copyOf(retry);
        catchers = List.copyOf(catchers);
    }
}
