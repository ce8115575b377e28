package chaosstates.model;

/** When the hypothesis is checked and when the rollbacks are played. */
public record Strategies(HypothesisStrategy hypothesis, RollbackStrategy rollbacks) {

    public static final Strategies DEFAULT =
            new Strategies(HypothesisStrategy.DEFAULT, RollbackStrategy.DEFAULT);
}
