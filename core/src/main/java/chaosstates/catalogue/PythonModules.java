package chaosstates.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Modules of Python that an experiment names. Their functions become activities and their hooks
 * controls, by what their sources say: nothing of them is run for it.
 *
 * @param byName as an experiment names them
 */
public record PythonModules(Map<String, PythonModule> byName) {

    /** Set of none. */
    public static final PythonModules NONE = new PythonModules(Map.of());

    /** The longest that a call may take, in seconds: a Lambda function can't take longer. */
    private static final int LONGEST = 900;

    /** Arguments that a control is given by the run. */
    private static final Set<String> TOLD =
            Set.of(
                    "context",
                    "state",
                    "experiment",
                    "extensions",
                    "configuration",
                    "secrets",
                    "settings",
                    "event_registry");

    public PythonModules {
        byName = Map.copyOf(byName);
    }

    /** Makes the set of modules. */
    public static PythonModules of(Collection<PythonModule> modules) {
        Map<String, PythonModule> byName = new LinkedHashMap<>();
        modules.forEach(module -> byName.put(module.name(), module));
        return new PythonModules(byName);
    }

    /** Returns these modules and others. */
    public PythonModules and(PythonModules others) {
        Map<String, PythonModule> all = new LinkedHashMap<>(byName);
        all.putAll(others.byName);
        return new PythonModules(all);
    }

    public Optional<PythonModule> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Finds what an activity's function stands for.
     *
     * @param id {@code module.function}
     */
    public Optional<PythonFunction> function(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : find(id.substring(0, dot))
                        .flatMap(module -> module.function(id.substring(dot + 1)));
    }

    /** Finds the spec of an activity: a function that can be called. */
    Optional<ActivitySpec> activity(String id) {
        return function(id)
                .filter(function -> function.kind() == PythonFunction.Kind.FUNCTION)
                .map(function -> spec(id, function));
    }

    private static ActivitySpec spec(String id, PythonFunction function) {
        return ActivitySpec.of(id)
                .does(function.summary())
                .takes(function.known())
                .timeout(LONGEST)
                .build();
    }

    /** Finds the spec of a control: a module with hooks. */
    Optional<ControlSpec> control(String module) {
        return find(module)
                .flatMap(
                        found ->
                                switch (found) {
                                    case PythonModule.Source source -> Optional.of(control(source));
                                    case PythonModule.Unread unread ->
                                            Optional.of(control(module, everyHook(), List.of()));
                                    case PythonModule.Missing missing -> Optional.empty();
                                    case PythonModule.Broken broken -> Optional.empty();
                                });
    }

    private static ControlSpec control(PythonModule.Source source) {
        Set<Hook> hooks =
                Hook.all()
                        .filter(hook -> source.functions().containsKey(hook.function()))
                        .collect(Collectors.toSet());
        return control(
                source.name(),
                hooks.isEmpty() && source.open().isPresent() ? everyHook() : hooks,
                parameters(source, hooks));
    }

    private static ControlSpec control(String module, Set<Hook> hooks, List<Parameter> parameters) {
        return ControlSpec.of(module, hooks).takes(parameters).timeout(LONGEST).build();
    }

    private static Set<Hook> everyHook() {
        return Hook.all().collect(Collectors.toSet());
    }

    /** Lists what the hooks take from the experiment; each is needed where any hook needs it. */
    private static List<Parameter> parameters(PythonModule.Source source, Set<Hook> hooks) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        Hook.all()
                .filter(hooks::contains)
                .map(hook -> source.functions().get(hook.function()))
                .flatMap(function -> function.known().stream())
                .filter(parameter -> !TOLD.contains(parameter.name()))
                .forEach(each -> all.merge(each.name(), each, PythonModules::stricter));
        return List.copyOf(all.values());
    }

    private static Parameter stricter(Parameter one, Parameter other) {
        return one.required() ? one : other;
    }

    /** Tells whether a control takes arguments that its source does not name. */
    public boolean takesAny(ControlSpec control) {
        return find(control.id())
                .filter(
                        module ->
                                !(module instanceof PythonModule.Source source)
                                        || source.open().isPresent()
                                        || control.hooks().stream()
                                                .flatMap(
                                                        hook ->
                                                                module
                                                                        .function(hook.function())
                                                                        .stream())
                                                .anyMatch(PythonFunction::takesAny))
                .isPresent();
    }
}
