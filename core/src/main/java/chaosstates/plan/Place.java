package chaosstates.plan;

import chaosstates.catalogue.Level;

/**
 * Part of a run that a control surrounds.
 *
 * @param of the name of the activity's Task, or of the phase in which the hypothesis is checked;
 *     else empty
 */
public record Place(Level level, String of) {

    /** Place around everything for which controls are called. */
    public static final Place CONTROLS = new Place(Level.CONTROL, "");

    public static final Place EXPERIMENT = new Place(Level.EXPERIMENT, "");
    public static final Place METHOD = new Place(Level.METHOD, "");
    public static final Place ROLLBACKS = new Place(Level.ROLLBACK, "");

    public static Place of(Step step) {
        return new Place(Level.ACTIVITY, step.state());
    }

    /** The hypothesis, checked before or after the method. */
    public static Place hypothesis(Phase phase) {
        return new Place(Level.HYPOTHESIS, phase.name());
    }
}
