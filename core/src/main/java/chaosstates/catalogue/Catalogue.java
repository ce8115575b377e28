package chaosstates.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The activities and the controls that exist, by id. */
public record Catalogue(Map<String, ActivitySpec> specs, Map<String, ControlSpec> controls) {

    public Catalogue {
        specs = Map.copyOf(specs);
        controls = Map.copyOf(controls);
    }

    /** Activities, and no controls. */
    public static Catalogue of(List<ActivitySpec> specs) {
        return of(specs, List.of());
    }

    public static Catalogue of(List<ActivitySpec> specs, List<ControlSpec> controls) {
        Map<String, ActivitySpec> byId = new LinkedHashMap<>();
        specs.forEach(spec -> byId.put(spec.id(), spec));
        Map<String, ControlSpec> controlsById = new LinkedHashMap<>();
        controls.forEach(spec -> controlsById.put(spec.id(), spec));
        return new Catalogue(byId, controlsById);
    }

    /** Returns the catalogue with more activities. */
    public Catalogue and(List<ActivitySpec> more) {
        Map<String, ActivitySpec> all = new LinkedHashMap<>(specs);
        more.forEach(spec -> all.put(spec.id(), spec));
        return new Catalogue(all, controls);
    }

    public Optional<ActivitySpec> find(String id) {
        return Optional.ofNullable(specs.get(id));
    }

    public Optional<ControlSpec> control(String id) {
        return Optional.ofNullable(controls.get(id));
    }

    public Set<String> ids() {
        return specs.keySet();
    }
}
