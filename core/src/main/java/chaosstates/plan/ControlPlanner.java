package chaosstates.plan;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.catalogue.Level;
import chaosstates.control.Placement;
import chaosstates.json.JsonObject;
import chaosstates.model.Activity;
import chaosstates.model.Control;
import chaosstates.model.Experiment;
import chaosstates.model.Hypothesis;
import chaosstates.model.Moment;
import java.util.ArrayList;
import java.util.List;

/** Finds the calls of controls around the steps of a plan, and names their states. */
final class ControlPlanner {

    private final Experiment experiment;
    private final Placement placement;
    private final Catalogue catalogue;
    private final StateNames names;
    private final List<ControlStep> called = new ArrayList<>();

    ControlPlanner(
            Experiment experiment, Placement placement, Catalogue catalogue, StateNames names) {
        this.experiment = experiment;
        this.placement = placement;
        this.catalogue = catalogue;
        this.names = names;
    }

    /**
     * Part of a run with controls around it.
     *
     * @param what how the names of states call it
     */
    private record Target(Place place, JsonObject context, String what) {}

    ControlSteps around(
            List<Step> gate, List<Step> method, List<Step> after, List<Step> rollbacks) {
        Runnable run =
                () -> {
                    hypothesis(Phase.GATE, "the gate", gate);
                    whole(Place.METHOD, "the method", () -> each(method));
                    hypothesis(Phase.AFTER, "the last check", after);
                    whole(Place.ROLLBACKS, "the rollbacks", () -> each(rollbacks));
                };
        themselves(() -> whole(Place.EXPERIMENT, "the experiment", run));
        return new ControlSteps(called);
    }

    private void themselves(Runnable inner) {
        Target target = new Target(Place.CONTROLS, experiment.source(), "");
        around(target, experiment.allControls().toList(), inner);
    }

    private void whole(Place place, String what, Runnable inner) {
        around(new Target(place, experiment.source(), what), List.of(), inner);
    }

    private void hypothesis(Phase phase, String what, List<Step> probes) {
        if (!probes.isEmpty()) {
            Hypothesis hypothesis = experiment.hypothesis().orElseThrow();
            Target target = new Target(Place.hypothesis(phase), hypothesis.source(), what);
            around(target, hypothesis.controls(), () -> each(probes));
        }
    }

    private void each(List<Step> steps) {
        for (Step step : steps) {
            Activity activity = step.activity();
            Target target = new Target(Place.of(step), activity.source(), step.state());
            around(target, activity.controls(), () -> {});
        }
    }

    private void around(Target target, List<Control> own, Runnable inner) {
        call(Moment.BEFORE, target, own);
        inner.run();
        call(Moment.AFTER, target, own);
    }

    private void call(Moment moment, Target target, List<Control> own) {
        calls(Hook.at(moment, target.place().level()), own)
                .forEach(call -> called.add(step(moment, target, call.control(), call.spec())));
    }

    /** Returns the controls around a part that is no state of its own. */
    EmbeddedControls within(Level level, List<Control> own) {
        return new EmbeddedControls(calls(Hook.before(level), own), calls(Hook.after(level), own));
    }

    private List<EmbeddedControls.Call> calls(Hook hook, List<Control> own) {
        return placement.at(hook, own).stream()
                .flatMap(
                        control ->
                                catalogue
                                        .control(control.module())
                                        .filter(spec -> spec.hooks().contains(hook))
                                        .map(spec -> new EmbeddedControls.Call(control, spec))
                                        .stream())
                .toList();
    }

    private ControlStep step(Moment moment, Target target, Control control, ControlSpec spec) {
        String state =
                names.unique(state(Hook.at(moment, target.place().level()), target, control));
        return new ControlStep(state, moment, target.place(), control, spec, target.context());
    }

    private static String state(Hook hook, Target target, Control control) {
        String moment = hook.moment().key();
        return switch (hook.level()) {
            case CONTROL ->
                    (hook.equals(Hook.CONFIGURE) ? "Configure control: " : "Clean up control: ")
                            + control.name();
            case LOADING, EXPERIMENT, HYPOTHESIS, METHOD, ROLLBACK, ACTIVITY ->
                    "Control: " + control.name() + " " + moment + " " + target.what();
        };
    }
}
