package chaosstates.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The activities that exist, by id. */
public record Catalogue(Map<String, ActivitySpec> specs) {

    public Catalogue {
        specs = Map.copyOf(specs);
    }

    public static Catalogue of(List<ActivitySpec> specs) {
        Map<String, ActivitySpec> byId = new LinkedHashMap<>();
        specs.forEach(spec -> byId.put(spec.id(), spec));
        return new Catalogue(byId);
    }

    public Optional<ActivitySpec> find(String id) {
        return Optional.ofNullable(specs.get(id));
    }

    public Set<String> ids() {
        return specs.keySet();
    }
}
