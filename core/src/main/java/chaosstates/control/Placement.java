package chaosstates.control;

import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.model.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Controls with their order: the same before and after, except that those of the experiment are
 * cleaned up first.
 *
 * @param global those of the call and of the settings, for every experiment
 * @param experiment those that the experiment itself declares
 * @param isCompatible with the original's quirks: controls of the experiment are called once for
 *     every other control of an activity, and hide the global ones around method and rollbacks
 * @see <a href="https://chaostoolkit.org/reference/api/experiment/#controls">Controls</a>
 */
public record Placement(List<Control> global, List<Control> experiment, boolean isCompatible) {

    public Placement {
        global = List.copyOf(global);
        experiment = List.copyOf(experiment);
    }

    public static Placement of(Experiment experiment, List<Control> global) {
        return new Placement(global, experiment.controls(), false);
    }

    /**
     * The controls that are called at a hook.
     *
     * @param own what the hypothesis or the activity itself declares; at the level of the controls
     *     themselves all that the experiment declares anywhere; none at other levels
     */
    public List<Control> at(Hook hook, List<Control> own) {
        return hook.level() == Level.CONTROL
                ? each(hook.moment(), own)
                : around(hook.level(), own).stream()
                        .filter(control -> control.isCalled(hook.moment()))
                        .toList();
    }

    /** Lists every control once, by its name. */
    private List<Control> each(Moment moment, List<Control> declared) {
        Map<String, Control> byName = new LinkedHashMap<>();
        declared.stream()
                .filter(control -> isCompatible || control.reference().isEmpty())
                .forEach(control -> byName.putIfAbsent(control.name(), control));
        List<Control> own = List.copyOf(byName.values());
        List<Control> others = isCompatible ? global : others(global, experiment);
        return moment == Moment.BEFORE ? joined(others, own) : joined(own, others);
    }

    /** The controls of a module that act on an activity at the moment. */
    Stream<Control> of(String module, Moment moment, List<Control> own) {
        return at(Hook.at(moment, Level.ACTIVITY), own).stream()
                .filter(control -> control.module().equals(module));
    }

    private List<Control> around(Level level, List<Control> own) {
        return isCompatible ? quirky(level, own) : once(level, own);
    }

    /**
     * Lists the controls; one that is declared nearer to the activity replaces others of its name.
     */
    private List<Control> once(Level level, List<Control> own) {
        List<Control> specific = own.stream().map(this::referred).toList();
        return switch (level) {
            case LOADING, CONTROL -> global;
            case EXPERIMENT -> joined(others(global, experiment), experiment);
            case METHOD, ROLLBACK -> joined(automatic(), others(global, experiment));
            case HYPOTHESIS, ACTIVITY ->
                    joined(
                            others(joined(automatic(), others(global, experiment)), specific),
                            specific);
        };
    }

    private Control referred(Control control) {
        return control.reference().flatMap(this::find).orElse(control);
    }

    private Optional<Control> find(String name) {
        return experiment.stream().filter(control -> control.name().equals(name)).findFirst();
    }

    private static List<Control> others(List<Control> controls, List<Control> but) {
        List<String> names = but.stream().map(Control::name).toList();
        return controls.stream().filter(control -> !names.contains(control.name())).toList();
    }

    private List<Control> automatic() {
        return experiment.stream().filter(Control::automatic).toList();
    }

    private static List<Control> joined(List<Control> first, List<Control> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private List<Control> quirky(Level level, List<Control> own) {
        List<Control> local = joined(global, level == Level.EXPERIMENT ? experiment : own);
        if (experiment.isEmpty() || level == Level.EXPERIMENT || level == Level.LOADING) {
            return local;
        }
        boolean onlyTheExperiments =
                local.isEmpty() || level == Level.METHOD || level == Level.ROLLBACK;
        return onlyTheExperiments ? automatic() : multiplied(local);
    }

    /**
     * Multiplies the controls: each control without a reference puts all of the experiment's before
     * the list so far.
     */
    private List<Control> multiplied(List<Control> local) {
        List<Control> result = new ArrayList<>(local);
        for (Control control : local) {
            if (control.reference().isPresent()) {
                control.reference().flatMap(this::find).ifPresent(result::add);
            } else {
                result.addAll(0, others(automatic(), List.of(control)));
            }
        }
        return result;
    }
}
