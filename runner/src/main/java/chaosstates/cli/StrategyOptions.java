package chaosstates.cli;

import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.model.Strategies;
import chaosstates.plan.Dry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that change what is compiled. */
final class StrategyOptions {

    @Option(
            names = "--rollback-strategy",
            paramLabel = "STRATEGY",
            converter = Rollbacks.class,
            description = "When rollbacks are played: default, always, never or deviated.")
    private RollbackStrategy rollbacks;

    @Option(
            names = "--hypothesis-strategy",
            paramLabel = "STRATEGY",
            converter = Hypothesis.class,
            description =
                    "When the hypothesis is checked: default, before-method-only,"
                            + " after-method-only or skip.")
    private HypothesisStrategy hypothesis;

    @Option(
            names = "--dry",
            paramLabel = "WHAT",
            converter = DryMode.class,
            description = "What is left out: probes, actions, activities or pause.")
    private Dry dry;

    /** Those of the call, where it has them, else those of the experiment. */
    Strategies over(Strategies declared) {
        return new Strategies(
                hypothesis == null ? declared.hypothesis() : hypothesis,
                rollbacks == null ? declared.rollbacks() : rollbacks);
    }

    Optional<Dry> dry() {
        return Optional.ofNullable(dry);
    }

    /** An unknown word is answered with the known ones. */
    private static <T> T find(String word, List<T> values, Function<T, String> key) {
        return values.stream()
                .filter(value -> key.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(word, values.stream().map(key).toList()));
    }

    private static TypeConversionException unknown(String word, List<String> known) {
        return new TypeConversionException(
                "'" + word + "' is not one of " + String.join(", ", known));
    }

    static final class Rollbacks implements ITypeConverter<RollbackStrategy> {
        @Override
        public RollbackStrategy convert(String word) {
            return find(word, List.of(RollbackStrategy.values()), RollbackStrategy::key);
        }
    }

    static final class Hypothesis implements ITypeConverter<HypothesisStrategy> {

        /** The others check during the method, which we can't yet. */
        private static final List<HypothesisStrategy> SUPPORTED =
                List.of(
                        HypothesisStrategy.DEFAULT,
                        HypothesisStrategy.BEFORE_METHOD_ONLY,
                        HypothesisStrategy.AFTER_METHOD_ONLY,
                        HypothesisStrategy.SKIP);

        @Override
        public HypothesisStrategy convert(String word) {
            return find(word, SUPPORTED, HypothesisStrategy::key);
        }
    }

    static final class DryMode implements ITypeConverter<Dry> {
        @Override
        public Dry convert(String word) {
            return find(word, List.of(Dry.values()), Dry::key);
        }
    }
}
