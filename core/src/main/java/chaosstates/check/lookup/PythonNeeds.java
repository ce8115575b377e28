package chaosstates.check.lookup;

import chaosstates.catalogue.Catalogue;
import chaosstates.json.JsonObject;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.model.PythonProvider;
import chaosstates.model.python.Dependency;
import chaosstates.model.python.KnownModules;
import chaosstates.model.python.PythonRuntime;
import chaosstates.problem.Location;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Modules of Python that an experiment names and that are not ours, with what installs them.
 *
 * @param modules with the first place of each
 * @param everywhere those among them that are controls of every run
 * @param runtime as declared
 */
public record PythonNeeds(
        Map<String, Location> modules, Set<String> everywhere, PythonRuntime runtime) {

    /** Needs of an experiment that names no such modules. */
    public static final PythonNeeds NONE =
            new PythonNeeds(Map.of(), Set.of(), PythonRuntime.of(JsonObject.EMPTY));

    /** The packages of which a name that is not there is a slip, and nobody else's. */
    private static final Set<String> OURS = Set.of("chaosstates", "chaosaddons");

    private static final String AWS = "chaosaws";

    public PythonNeeds {
        modules = new LinkedHashMap<>(modules);
        everywhere = Set.copyOf(everywhere);
    }

    /**
     * Finds what an experiment needs.
     *
     * @param global controls of every run
     * @param catalogue what needs no Python
     */
    public static PythonNeeds of(
            Experiment experiment, Collection<Control> global, Catalogue catalogue) {
        Map<String, Location> modules = new LinkedHashMap<>();
        Activities.calls(experiment)
                .filter(call -> isPython(call.function(), catalogue))
                .forEach(
                        call ->
                                modules.putIfAbsent(
                                        call.function().module(), call.place("module")));
        Stream.concat(Activities.controls(experiment), global.stream())
                .filter(control -> isPython(control, catalogue))
                .forEach(control -> modules.putIfAbsent(control.module(), control.place()));
        Set<String> everywhere =
                global.stream()
                        .filter(control -> isPython(control, catalogue))
                        .map(Control::module)
                        .collect(Collectors.toSet());
        return new PythonNeeds(modules, everywhere, PythonRuntime.of(experiment.source()));
    }

    /** Tells whether a function is one of Python, wherever it may be. */
    public static boolean isPython(PythonProvider function, Catalogue catalogue) {
        String module = function.module();
        if (catalogue.ours(function.activityId()).isPresent() || isOurs(module)) {
            return false;
        }
        return isOf(AWS, module)
                ? Originals.ids().contains(function.activityId())
                : catalogue.ids().stream().noneMatch(id -> isIn(module, id));
    }

    /** Tells whether a control is a module of Python. */
    public static boolean isPython(Control control, Catalogue catalogue) {
        return control.reference().isEmpty()
                && !control.module().isEmpty()
                && !catalogue.controls().containsKey(control.module())
                && !isOurs(control.module());
    }

    private static boolean isOurs(String module) {
        return OURS.stream().anyMatch(root -> isOf(root, module));
    }

    private static boolean isOf(String root, String module) {
        return module.equals(root) || module.startsWith(root + ".");
    }

    private static boolean isIn(String module, String id) {
        return id.startsWith(module + ".") && id.lastIndexOf('.') == module.length();
    }

    public boolean isEmpty() {
        return modules.isEmpty();
    }

    /** Tells whether packages are declared; else the known ones are taken. */
    public boolean isDeclared() {
        return !runtime.dependencies().isEmpty();
    }

    /**
     * Lists the packages to install: those declared, or else the known ones of the modules. An
     * experiment does not know the controls of every run, so their known packages are added.
     */
    public List<Dependency> dependencies() {
        return isDeclared()
                ? Stream.concat(runtime.dependencies().stream(), undeclared()).toList()
                : known(modules.keySet());
    }

    private Stream<Dependency> undeclared() {
        List<String> declared =
                runtime.dependencies().stream().flatMap(its -> its.name().stream()).toList();
        return known(everywhere).stream().filter(it -> !declared.contains(it.requirement()));
    }

    /** Lists the packages as pip and uv take them, without those that are refused. */
    public List<String> requirements() {
        return dependencies().stream()
                .filter(dependency -> dependency.refusal().isEmpty())
                .map(Dependency::requirement)
                .toList();
    }

    /** Returns the version of Python, where one is asked for that there is. */
    public Optional<String> version() {
        return runtime.version()
                .map(text -> PythonRuntime.minor(text.value()))
                .filter(PythonRuntime.VERSIONS::contains);
    }

    /** Returns the place of a package's declaration, or else of the first module. */
    public Location place(Optional<String> requirement) {
        return dependencies().stream()
                .filter(dependency -> requirement.equals(Optional.of(dependency.requirement())))
                .map(Dependency::at)
                .findFirst()
                .or(() -> modules.values().stream().findFirst())
                .orElse(Location.NOWHERE);
    }

    private List<Dependency> known(Collection<String> named) {
        return KnownModules.distributions(named).stream()
                .map(name -> new Dependency(name, place(name)))
                .toList();
    }

    /** The first place of a module that the distribution installs. */
    private Location place(String distribution) {
        return modules.entrySet().stream()
                .filter(
                        module ->
                                KnownModules.distribution(module.getKey())
                                        .filter(distribution::equals)
                                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Location.NOWHERE);
    }
}
