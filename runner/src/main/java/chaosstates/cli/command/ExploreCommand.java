package chaosstates.cli.command;

import chaosstates.cli.input.AssumeFile;
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
import chaosstates.explore.Explorer;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.lambdas.api.Environment;
import chaosstates.local.Foreknown;
import chaosstates.model.Experiment;
import chaosstates.report.page.WaysPage;
import chaosstates.report.ways.Ways;
import chaosstates.report.ways.WaysTable;
import chaosstates.substitution.Variables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos explore FILE}: every way that a run can go, without calling anything. */
public record ExploreCommand() implements Verb {

    private static final String ASSUME = "--assume";
    private static final String HTML = "--html";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                                "Explore every way that a run can go, in virtual time, without"
                                        + " calling anything.")
                        .addPositional(Options.source())
                        .addOption(
                                Options.text(
                                        ASSUME,
                                        "FILE",
                                        "A JSON or YAML file of answers, by the names of"
                                                + " activities."))
                        .addOption(Overrides.option())
                        .addOption(Options.format())
                        .addOption(Options.text(HTML, "FILE", "Write a page, too."));
        StrategyOptions.describe(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Exit codes: 0 explored; 1 a fault may be left over that nobody tries to"
                                + " undo, or the experiment is wrong; 2 the call is wrong.");
        return spec;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        boolean isJson = Options.isJson(arguments);
        Ways ways = explorer(arguments, shell).explore();
        shell.out().print(isJson ? JsonText.of(ways.json()) + "\n" : WaysTable.of(ways));
        String page = arguments.matchedOptionValue(HTML, "");
        if (!page.isEmpty()) {
            Files.write(shell.path(page), WaysPage.of(ways).getBytes(StandardCharsets.UTF_8));
            shell.log().info("Page written to " + page);
        }
        return ways.abandoned().isEmpty() ? 0 : 1;
    }

    private static Explorer explorer(ParseResult arguments, Shell caller) {
        Loader loader =
                new Loader(
                        caller, new SettingsFile(caller.settings()).settings(caller.log()), true);
        ExperimentFile file = loader.load(Options.source(arguments));
        Shell shell = new PythonSources(caller, caller.log(), false).over(file, List.of());
        Variables variables = new Overrides(shell, shell.log()).of(arguments);
        Environment environment = shell.environment().with(variables.environment());
        StrategyOptions strategies = new StrategyOptions(arguments);
        Experiment experiment =
                file.usable(
                        shell,
                        Surroundings.withoutSecrets(environment, variables)
                                .and(Surroundings.judgedBy(strategies.isCompatible())));
        Overrides.refuseUndeclared(variables, file.declared());
        JsonObject given = variables.configuration();
        Compilation compiled =
                Compiling.forAws(
                        file.name(),
                        Foreknown.titled(experiment, given, environment),
                        shell.registry().catalogue(),
                        strategies);
        return Explorer.of(
                compiled,
                input(Foreknown.pauses(experiment, given, environment).with(given)),
                new AssumeFile(
                                Optional.ofNullable(arguments.matchedOptionValue(ASSUME, null)),
                                shell)
                        .read(experiment),
                environment,
                shell.clock().instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static JsonObject input(JsonObject configuration) {
        return configuration.fields().isEmpty()
                ? JsonObject.EMPTY
                : JsonObject.EMPTY.with("configuration", configuration);
    }
}
