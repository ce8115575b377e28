package chaosstates.run;

import chaosstates.model.Moment;
import chaosstates.plan.Clearance;
import chaosstates.plan.ConfigurationStep;
import chaosstates.plan.ControlStep;
import chaosstates.plan.MetricStep;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.plan.WatchStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part that a state plays in a run. */
sealed interface Role {

    record Activity(Step step) implements Role {}

    record Pause(Step step, Moment side, chaosstates.plan.Pause pause) implements Role {}

    record Control(ControlStep step, boolean mayInterrupt) implements Role {}

    record Samples(List<Step> probes) implements Role {}

    record Watching(WatchStep watch) implements Role {}

    record Metering(MetricStep metric) implements Role {}

    record Asking() implements Role {}

    record FindingOut(ConfigurationStep step) implements Role {}

    record Journal() implements Role {}

    /** A state of which nothing is told. */
    record Other() implements Role {}

    /** The roles by the names of the states. */
    static Map<String, Role> of(Plan plan) {
        Map<String, Role> roles = new HashMap<>();
        plan.steps().forEach(step -> add(step, roles));
        plan.controls().all().forEach(step -> roles.put(step.state(), control(step, plan)));
        plan.during().ifPresent(during -> roles.put(during.state(), new Samples(during.probes())));
        plan.metrics().forEach(metric -> roles.put(metric.state(), new Metering(metric)));
        plan.watches().forEach(watch -> roles.put(watch.state(), new Watching(watch)));
        plan.configuration().forEach(step -> roles.put(step.state(), new FindingOut(step)));
        roles.put(Clearance.STATE, new Asking());
        roles.put(Plan.JOURNAL, new Journal());
        roles.put(Plan.JOURNAL_SO_FAR, new Journal());
        return roles;
    }

    private static void add(Step step, Map<String, Role> roles) {
        roles.put(step.state(), new Activity(step));
        step.before().ifPresent(it -> roles.put(it.state(), new Pause(step, Moment.BEFORE, it)));
        step.after().ifPresent(it -> roles.put(it.state(), new Pause(step, Moment.AFTER, it)));
    }

    private static Control control(ControlStep step, Plan plan) {
        return new Control(step, plan.mayInterrupt(step));
    }
}
