package chaosstates.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The activities and the controls that exist, by id.
 *
 * @param python the modules of Python that an experiment names, where somebody has looked for them
 */
public record Catalogue(
        Map<String, ActivitySpec> specs, Map<String, ControlSpec> controls, PythonModules python) {

    public Catalogue {
        specs = Map.copyOf(specs);
        controls = Map.copyOf(controls);
    }

    /** Makes a catalogue without modules of Python. */
    public Catalogue(Map<String, ActivitySpec> specs, Map<String, ControlSpec> controls) {
        this(specs, controls, PythonModules.NONE);
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
        return new Catalogue(all, controls, python);
    }

    /** Returns the catalogue with modules of Python. */
    public Catalogue and(PythonModules modules) {
        return new Catalogue(specs, controls, python.and(modules));
    }

    /** Finds an activity: one of ours, or else a function of Python. */
    public Optional<ActivitySpec> find(String id) {
        return Optional.ofNullable(specs.get(id)).or(() -> python.activity(id));
    }

    /** Finds a control: one of ours, or else a module of Python. */
    public Optional<ControlSpec> control(String id) {
        return Optional.ofNullable(controls.get(id)).or(() -> python.control(id));
    }

    /** Lists the activities that are ours. */
    public Set<String> ids() {
        return specs.keySet();
    }
}
