package chaosstates.cli;

import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.model.Strategies;
import chaosstates.plan.Dry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Options that change what is compiled. */
record StrategyOptions(ParseResult arguments) {

    private static final String ROLLBACKS = "--rollback-strategy";
    private static final String HYPOTHESIS = "--hypothesis-strategy";
    private static final String DRY = "--dry";

    /** The others check during the method, which we can't yet. */
    private static final List<HypothesisStrategy> SUPPORTED =
            List.of(
                    HypothesisStrategy.DEFAULT,
                    HypothesisStrategy.BEFORE_METHOD_ONLY,
                    HypothesisStrategy.AFTER_METHOD_ONLY,
                    HypothesisStrategy.SKIP);

    static void describe(CommandSpec spec) {
        spec.addOption(
                        Options.text(
                                ROLLBACKS,
                                "STRATEGY",
                                "When rollbacks are played: default, always, never or deviated."))
                .addOption(
                        Options.text(
                                HYPOTHESIS,
                                "STRATEGY",
                                "When the hypothesis is checked: default, before-method-only,"
                                        + " after-method-only or skip."))
                .addOption(
                        Options.text(
                                DRY,
                                "WHAT",
                                "What is left out: probes, actions, activities or pause."));
    }

    /** Those of the call, where it has them, else those of the experiment. */
    Strategies over(Strategies declared) {
        return new Strategies(
                find(HYPOTHESIS, SUPPORTED, HypothesisStrategy::key).orElse(declared.hypothesis()),
                find(ROLLBACKS, List.of(RollbackStrategy.values()), RollbackStrategy::key)
                        .orElse(declared.rollbacks()));
    }

    Optional<Dry> dry() {
        return find(DRY, List.of(Dry.values()), Dry::key);
    }

    /** An unknown word is answered with the known ones. */
    private <T> Optional<T> find(String option, List<T> values, Function<T, String> key) {
        return Options.word(arguments, option, values.stream().map(key).toList())
                .flatMap(
                        word ->
                                values.stream()
                                        .filter(value -> key.apply(value).equals(word))
                                        .findFirst());
    }
}
