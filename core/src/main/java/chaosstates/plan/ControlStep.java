package chaosstates.plan;

import chaosstates.catalogue.ControlSpec;
import chaosstates.catalogue.Hook;
import chaosstates.json.JsonObject;
import chaosstates.model.Control;
import chaosstates.model.Moment;

/**
 * A control that is called at one point of the run.
 *
 * @param state the name of its Task, by which the history is read back
 * @param context what it is told to go with, as declared: activity, hypothesis or experiment
 */
public record ControlStep(
        String state,
        Moment moment,
        Place place,
        Control control,
        ControlSpec spec,
        JsonObject context) {

    public Hook hook() {
        return Hook.at(moment, place.level());
    }

    /**
     * Tells whether the control may end the run: not once it is over, nor, by the original's rules,
     * while being configured.
     */
    public boolean mayInterrupt(Rules rules) {
        return switch (place.level()) {
            case EXPERIMENT -> moment == Moment.BEFORE;
            case CONTROL -> moment == Moment.BEFORE && rules == Rules.OURS;
            case LOADING, HYPOTHESIS, METHOD, ROLLBACK, ACTIVITY -> true;
        };
    }
}
