package chaosstates.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Specs of activities whose ids begin alike: none is read before one of them is asked for.
 *
 * @param beginning the beginning of all ids, empty where they have none in common
 */
public record Shelf(String beginning, Lazy<Map<String, ActivitySpec>> specs) {

    /** Makes a shelf of specs that are read when they are asked for. */
    public Shelf(String beginning, Supplier<List<ActivitySpec>> source) {
        this(beginning, new Lazy<>(() -> byId(source.get())));
    }

    private static Map<String, ActivitySpec> byId(List<ActivitySpec> specs) {
        Map<String, ActivitySpec> byId = new LinkedHashMap<>();
        specs.forEach(spec -> byId.put(spec.id(), spec));
        return Map.copyOf(byId);
    }

    Optional<ActivitySpec> find(String id) {
        return id.startsWith(beginning)
                ? Optional.ofNullable(specs.get().get(id))
                : Optional.empty();
    }
}
