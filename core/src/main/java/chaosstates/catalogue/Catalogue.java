package chaosstates.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The activities and the controls that exist, by id.
 *
 * @param shelves specs of activities; where two have an id, the first holds
 * @param python the modules of Python that an experiment names, where somebody has looked for them
 */
public record Catalogue(
        List<Shelf> shelves, Map<String, ControlSpec> controls, PythonModules python) {

    public Catalogue {
        shelves = List.copyOf(shelves);
        controls = Map.copyOf(controls);
    }

    /** Activities, and no controls. */
    public static Catalogue of(List<ActivitySpec> specs) {
        return of(specs, List.of());
    }

    public static Catalogue of(List<ActivitySpec> specs, List<ControlSpec> controls) {
        return ofShelves(List.of(new Shelf("", () -> specs)), controls);
    }

    /** Makes a catalogue whose specs are read when they are asked for. */
    public static Catalogue ofShelves(List<Shelf> shelves, List<ControlSpec> controls) {
        Map<String, ControlSpec> byId = new LinkedHashMap<>();
        controls.forEach(spec -> byId.put(spec.id(), spec));
        return new Catalogue(shelves, byId, PythonModules.NONE);
    }

    /** Returns the catalogue with more activities. */
    public Catalogue and(List<ActivitySpec> more) {
        List<Shelf> all = new ArrayList<>(List.of(new Shelf("", () -> more)));
        all.addAll(shelves);
        return new Catalogue(all, controls, python);
    }

    /** Returns the catalogue with modules of Python. */
    public Catalogue and(PythonModules modules) {
        return new Catalogue(shelves, controls, python.and(modules));
    }

    /** Finds an activity: one of ours, or else a function of Python. */
    public Optional<ActivitySpec> find(String id) {
        return ours(id).or(() -> python.activity(id));
    }

    /** Finds an activity that is ours. */
    public Optional<ActivitySpec> ours(String id) {
        return shelves.stream().flatMap(shelf -> shelf.find(id).stream()).findFirst();
    }

    /** Finds a control: one of ours, or else a module of Python. */
    public Optional<ControlSpec> control(String id) {
        return Optional.ofNullable(controls.get(id)).or(() -> python.control(id));
    }

    /** Lists the activities that are ours, by id; all are read. */
    public Map<String, ActivitySpec> specs() {
        Map<String, ActivitySpec> all = new TreeMap<>();
        shelves.reversed().forEach(shelf -> all.putAll(shelf.specs().get()));
        return all;
    }

    /** Lists the ids of the activities that are ours; all are read. */
    public Set<String> ids() {
        return specs().keySet();
    }
}
