package chaosstates.cli.command;

import chaosstates.cli.input.Compiling;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.Loader;
import chaosstates.cli.input.PythonSources;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.StrategyOptions;
import chaosstates.cli.output.Policies;
import chaosstates.cli.output.PolicyText;
import chaosstates.cli.shell.Shell;
import chaosstates.compile.Compilation;
import chaosstates.json.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos policy FILE}: what each function of an experiment may do, for review. */
public record PolicyCommand() implements Verb {

    private static final String FORMAT = "--format";
    private static final String TABLE = "table";
    private static final String JSON = "json";
    private static final List<String> PLACE = List.of("partition", "region", "account");

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("Print what each function of an experiment may do in AWS.")
                        .addPositional(Options.source())
                        .addOption(
                                OptionSpec.builder(FORMAT)
                                        .type(String.class)
                                        .paramLabel("FORMAT")
                                        .description(
                                                "The format: table (the default), or json, a"
                                                        + " policy for each function.")
                                        .build());
        PLACE.forEach(name -> spec.addOption(place(name)));
        StrategyOptions.describe(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Prints the permissions that `cdk deploy` gives to the functions' roles."
                                + " Each function may also write its log and its traces."
                                + " Each * has its reason.");
        return spec;
    }

    private static OptionSpec place(String name) {
        return OptionSpec.builder("--" + name)
                .type(String.class)
                .paramLabel(name.toUpperCase(Locale.ROOT))
                .description("The value of {" + name + "} in ARNs.")
                .build();
    }

    @Override
    public int call(ParseResult arguments, Shell caller) {
        Loader loader =
                new Loader(
                        caller, new SettingsFile(caller.settings()).settings(caller.log()), true);
        ExperimentFile file = loader.load(Options.source(arguments));
        Shell shell = new PythonSources(caller, caller.log(), true).over(file, List.of());
        Compilation compiled =
                Compiling.forAws(
                        file.name(),
                        file.usable(shell, Surroundings.deployed(shell.registry().catalogue())),
                        shell.registry().catalogue(),
                        new StrategyOptions(arguments));
        PolicyText text =
                new PolicyText(
                        Policies.of(compiled, shell.registry().catalogue()), placing(arguments));
        shell.out().print(isJson(arguments) ? JsonText.of(text.json()) + "\n" : text.table());
        return 0;
    }

    private static boolean isJson(ParseResult arguments) {
        return Options.word(arguments, FORMAT, List.of(TABLE, JSON)).equals(Optional.of(JSON));
    }

    private static UnaryOperator<String> placing(ParseResult arguments) {
        return resource -> {
            String placed = resource;
            for (String name : PLACE) {
                String unknown = "{" + name + "}";
                placed =
                        placed.replace(unknown, arguments.matchedOptionValue("--" + name, unknown));
            }
            return placed;
        };
    }
}
