package chaosstates.cli.options;

import chaosstates.model.Control;
import chaosstates.model.HypothesisStrategy;
import chaosstates.model.RollbackStrategy;
import chaosstates.model.Strategies;
import chaosstates.plan.Dry;
import chaosstates.plan.Mode;
import chaosstates.plan.Rules;
import chaosstates.plan.Sampling;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Options that change what is compiled. */
public record StrategyOptions(ParseResult arguments) {

    private static final String ROLLBACKS = "--rollback-strategy";
    private static final String HYPOTHESIS = "--hypothesis-strategy";
    private static final String MISSPELT = "continously";
    private static final String DRY = "--dry";

    private static final String FREQUENCY = "--hypothesis-frequency";
    private static final String FAIL_FAST = "--fail-fast";
    private static final String RATIO = "--fail-fast-ratio";
    private static final String COMPAT = "--compat";

    public static void describe(CommandSpec spec) {
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
                                        + " after-method-only, during-method-only, continuously"
                                        + " or skip."))
                .addOption(frequencyOption())
                .addOption(Options.flag(FAIL_FAST, "End the method when a check during it misses."))
                .addOption(ratioOption())
                .addOption(
                        Options.flag(
                                COMPAT,
                                "Judge, undo and exit as the Chaos Toolkit does. The journal"
                                        + " still has the honest verdict."))
                .addOption(
                        Options.text(
                                DRY,
                                "WHAT",
                                "The parts that a run leaves out: probes, actions, activities or"
                                        + " pause."));
    }

    private static OptionSpec frequencyOption() {
        return OptionSpec.builder(FREQUENCY)
                .type(Double.class)
                .paramLabel("SECONDS")
                .defaultValue("1.0")
                .description(
                        "The seconds between two checks during the method"
                                + " (default: ${DEFAULT-VALUE}).")
                .build();
    }

    private static OptionSpec ratioOption() {
        return OptionSpec.builder(RATIO)
                .type(Integer.class)
                .paramLabel("PERCENT")
                .defaultValue("0")
                .description(
                        "The percentage of missed checks with which --fail-fast ends the method.")
                .build();
    }

    /** Returns the mode with the strategies of the call or, without these, of the experiment. */
    public Mode mode(Strategies declared, List<Control> controls) {
        return new Mode(
                over(declared),
                dry(),
                new Sampling(frequency(), arguments.hasMatchedOption(FAIL_FAST), ratio()),
                isCompatible() ? Rules.COMPATIBLE : Rules.OURS,
                controls);
    }

    /** Tells whether the run goes by the Chaos Toolkit's rules. */
    public boolean isCompatible() {
        return arguments.hasMatchedOption(COMPAT);
    }

    /**
     * @throws ParameterException when an option has a value that it can't have
     */
    void refuseUnknown() {
        mode(Strategies.DEFAULT, List.of());
    }

    private int ratio() {
        int percent = Options.<Integer>value(arguments, RATIO);
        if (percent < 0 || percent > 100) {
            throw wrong("Invalid value for option '%s': %d is not from 0 to 100", RATIO, percent);
        }
        if (arguments.hasMatchedOption(RATIO) && !arguments.hasMatchedOption(FAIL_FAST)) {
            throw wrong("%s has no effect without %s", RATIO, FAIL_FAST);
        }
        return percent;
    }

    private ParameterException wrong(String message, Object... of) {
        return new ParameterException(arguments.commandSpec().commandLine(), message.formatted(of));
    }

    private double frequency() {
        double seconds = Options.<Double>value(arguments, FREQUENCY);
        if (!(seconds >= 0 && seconds < Integer.MAX_VALUE)) {
            throw wrong(
                    "Invalid value for option '%s': %s is not a number of seconds",
                    FREQUENCY, seconds);
        }
        return seconds;
    }

    /** The original takes this word, too, and warns of it. */
    public boolean isMisspelt() {
        return arguments.matchedOptionValue(HYPOTHESIS, "").equals(MISSPELT);
    }

    private Strategies over(Strategies declared) {
        List<HypothesisStrategy> known = List.of(HypothesisStrategy.values());
        return new Strategies(
                isMisspelt()
                        ? HypothesisStrategy.CONTINUOUSLY
                        : find(HYPOTHESIS, known, HypothesisStrategy::key)
                                .orElse(declared.hypothesis()),
                find(ROLLBACKS, List.of(RollbackStrategy.values()), RollbackStrategy::key)
                        .orElse(declared.rollbacks()));
    }

    private Optional<Dry> dry() {
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
