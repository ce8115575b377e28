package chaosstates.model;

/** Strategies of an experiment for hypothesis and rollbacks. */
public record Strategies(HypothesisStrategy hypothesis, RollbackStrategy rollbacks) {

    public static final Strategies DEFAULT =
            new Strategies(HypothesisStrategy.DEFAULT, RollbackStrategy.DEFAULT);
}
