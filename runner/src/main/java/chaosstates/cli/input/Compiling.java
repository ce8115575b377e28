package chaosstates.cli.input;

import chaosstates.catalogue.Catalogue;
import chaosstates.cli.options.StrategyOptions;
import chaosstates.cli.shell.UserError;
import chaosstates.compile.Compilation;
import chaosstates.model.Experiment;
import chaosstates.plan.Mode;
import chaosstates.plan.Planner;
import chaosstates.proof.Flaw;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compiles experiments that were read and found right. */
public final class Compiling {

    private Compiling() {}

    /**
     * Compiles what AWS is to run, by the strategies of the call.
     *
     * @param catalogue what the experiment may name
     * @throws UserError when a run may come to exceed a limit of Step Functions
     */
    public static Compilation forAws(
            String name, Experiment experiment, Catalogue catalogue, StrategyOptions options) {
        Compilation compiled =
                of(name, experiment, catalogue, options.mode(experiment.strategies(), List.of()));
        excess(compiled)
                .ifPresent(
                        excess -> {
                            throw new UserError(excess);
                        });
        return compiled;
    }

    /**
     * Compiles by a mode, whatever Step Functions would say of the size.
     *
     * @param catalogue what the experiment may name
     */
    public static Compilation of(
            String name, Experiment experiment, Catalogue catalogue, Mode mode) {
        return Compilation.of(Planner.plan(name, experiment, catalogue, mode));
    }

    /** Says which limit of Step Functions a run may come to exceed, and what would do. */
    public static Optional<String> excess(Compilation compiled) {
        return compiled.excess().map(excess -> tooMuch(compiled.name(), excess));
    }

    private static String tooMuch(String name, Flaw excess) {
        String hint = excess.hint();
        return "%s is more than Step Functions takes: %s. %s%s."
                .formatted(
                        name,
                        excess.message(),
                        hint.substring(0, 1).toUpperCase(Locale.ROOT),
                        hint.substring(1));
    }
}
