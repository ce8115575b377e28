package chaosstates.cli.command;

import chaosstates.account.AccountCheck;
import chaosstates.account.Finding;
import chaosstates.account.FindingsText;
import chaosstates.account.Hosts;
import chaosstates.cli.input.Compiling;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.Loader;
import chaosstates.cli.input.PythonSources;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.Overrides;
import chaosstates.cli.options.StrategyOptions;
import chaosstates.cli.shell.Shell;
import chaosstates.compile.Compilation;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.local.Foreknown;
import chaosstates.model.Experiment;
import chaosstates.substitution.Variables;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos check FILE}: asks the account whether a run would get through. */
public record CheckCommand() implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                                "Ask the account in AWS whether a run would get through, changing"
                                        + " nothing.")
                        .addPositional(Options.source())
                        .addOption(Overrides.option())
                        .addOption(Options.format());
        StrategyOptions.describe(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Exit codes: 0 nothing is amiss; 1 a run would fail, or the experiment is"
                                + " wrong; 2 the call is wrong.");
        return spec;
    }

    @Override
    public int call(ParseResult arguments, Shell caller) {
        boolean isJson = Options.isJson(arguments);
        Loader loader =
                new Loader(
                        caller, new SettingsFile(caller.settings()).settings(caller.log()), true);
        ExperimentFile file = loader.load(Options.source(arguments));
        Shell shell = new PythonSources(caller, caller.log(), false).over(file, List.of());
        Variables variables = new Overrides(shell, shell.log()).of(arguments);
        Environment environment = shell.environment().with(variables.environment());
        Experiment experiment =
                file.usable(shell, Surroundings.withoutSecrets(environment, variables));
        Overrides.refuseUndeclared(variables, file.declared());
        Compilation compiled =
                Compiling.forAws(
                        file.name(),
                        experiment,
                        shell.registry().catalogue(),
                        new StrategyOptions(arguments));
        JsonObject known = Foreknown.values(experiment, variables.configuration(), environment);
        List<Finding> findings =
                AccountCheck.of(
                                compiled,
                                shell.registry().catalogue(),
                                shell.registry().implementations(),
                                known,
                                RealWorld.of(shell.clock(), environment),
                                Hosts.HERE)
                        .findings();
        FindingsText text = new FindingsText(experiment.title(), findings);
        shell.out().print(isJson ? JsonText.of(text.json()) + "\n" : text.table());
        return findings.stream().anyMatch(Finding::isAmiss) ? 1 : 0;
    }
}
