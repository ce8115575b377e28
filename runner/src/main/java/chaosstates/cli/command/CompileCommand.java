package chaosstates.cli.command;

import chaosstates.check.lookup.PythonNeeds;
import chaosstates.cli.input.Compiling;
import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.Loader;
import chaosstates.cli.input.PythonSources;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.StrategyOptions;
import chaosstates.cli.output.LockFile;
import chaosstates.cli.output.Stats;
import chaosstates.cli.shell.Shell;
import chaosstates.compile.Compilation;
import chaosstates.cost.MachineCost;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.lambdas.packages.python.PythonLock;
import chaosstates.lambdas.packages.python.Uv;
import chaosstates.model.Experiment;
import chaosstates.problem.Problem;
import chaosstates.proof.Proof;
import chaosstates.proof.ProofText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos compile FILE…}: the state machines that CDK deploys. */
public record CompileCommand() implements Verb {

    private static final String OUTPUT = "--output";
    private static final String STATS = "--stats";
    private static final String PROOF = "--proof";
    private static final String MAX_PRICE = "--max-price";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("Compile experiments to state machines (Amazon States Language).")
                        .addPositional(files())
                        .addOption(
                                OptionSpec.builder("-o", OUTPUT)
                                        .type(String.class)
                                        .paramLabel("FOLDER")
                                        .description("The folder for the machines.")
                                        .build())
                        .addOption(
                                Options.flag(
                                        STATS, "Print transitions, events, duration and price."))
                        .addOption(
                                Options.flag(
                                        PROOF,
                                        "Prove that every fault is undone, and print the proof."));
        spec.addOption(
                OptionSpec.builder(MAX_PRICE)
                        .type(Double.class)
                        .paramLabel("DOLLARS")
                        .description("Fail when a run in which all goes well costs more in AWS.")
                        .build());
        StrategyOptions.describe(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Writes NAME.asl.json, and NAME.guardian.asl.json which undoes a run that"
                                + " was stopped, into the folder statemachines beside the"
                                + " experiment's folder, or into that of --output; with '-' the"
                                + " first of them goes to standard output.",
                        "",
                        "Exit codes: 0 all went well; 1 an experiment is wrong, not proved, or too"
                                + " expensive; 2 the call is wrong.");
        return spec;
    }

    private static PositionalParamSpec files() {
        return PositionalParamSpec.builder()
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description("Experiments.")
                .build();
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        Loader loader =
                new Loader(shell, new SettingsFile(shell.settings()).settings(shell.log()), true);
        List<String> files = arguments.matchedPositionalValue(0, List.of());
        String output = arguments.matchedOptionValue(OUTPUT, "");
        StrategyOptions strategies = new StrategyOptions(arguments);
        double most = mostDollars(arguments);
        boolean isFine = true;
        for (String source : files) {
            ExperimentFile file = loader.load(source);
            Shell known = new PythonSources(shell, shell.log(), true).over(file, List.of());
            Experiment experiment =
                    file.usable(
                            known,
                            Surroundings.deployed(known.registry().catalogue())
                                    .and(Surroundings.judgedBy(strategies.isCompatible())));
            Compilation compiled =
                    Compiling.forAws(
                            file.name(), experiment, known.registry().catalogue(), strategies);
            compiled.verify();
            isFine &= write(file, output, known, compiled);
            MachineCost cost = compiled.cost(known.registry().catalogue());
            if (arguments.hasMatchedOption(STATS)) {
                shell.out().print(Stats.text(file.name(), cost));
            }
            isFine &= isAffordable(compiled.name(), cost, most, shell);
            if (arguments.hasMatchedOption(PROOF)) {
                Proof proof = compiled.proof();
                shell.out().print(ProofText.of(proof));
                isFine &= proof.isProved();
            }
        }
        return isFine ? 0 : 1;
    }

    private static double mostDollars(ParseResult arguments) {
        double most = arguments.matchedOptionValue(MAX_PRICE, Double.MAX_VALUE);
        if (Double.isNaN(most) || most < 0) {
            throw Options.wrong(arguments, MAX_PRICE, "'%s' is no price".formatted(most));
        }
        return most;
    }

    private static boolean isAffordable(String name, MachineCost cost, double most, Shell shell) {
        double price = cost.held().price().dollars();
        if (price > most) {
            shell.err()
                    .printf(
                            Locale.ROOT,
                            "%s: a run costs $%.5f, more than the $%.5f of %s%n",
                            name,
                            price,
                            most,
                            MAX_PRICE);
        }
        return price <= most;
    }

    /** Writes machine, guardian and lock; tells whether nothing was wrong with that. */
    private static boolean write(
            ExperimentFile file, String output, Shell shell, Compilation compiled)
            throws IOException {
        String machine = text(compiled.definition());
        if (output.equals("-")) {
            shell.out().print(machine);
            return true;
        }
        Path folder = output.isEmpty() ? beside(file.source(), shell) : shell.path(output);
        Files.createDirectories(folder);
        Path target = folder.resolve(file.name() + ".asl.json");
        Files.writeString(target, machine);
        Files.writeString(
                folder.resolve(file.name() + ".guardian.asl.json"),
                text(compiled.guardianDefinition()));
        shell.out().println(file.source() + " -> " + target);
        return lock(file, folder, shell, compiled);
    }

    private static boolean lock(ExperimentFile file, Path folder, Shell shell, Compilation compiled)
            throws IOException {
        PythonNeeds needs =
                PythonNeeds.of(
                        compiled.plan().experiment(), List.of(), shell.registry().catalogue());
        List<Problem> problems =
                new LockFile(folder.resolve(PythonLock.file(file.name())))
                        .write(needs, Uv.of(shell.programs(), shell.environment()));
        file.print(problems, shell);
        return problems.stream().noneMatch(Problem::isError);
    }

    private static String text(JsonObject definition) {
        return JsonText.of(definition) + "\n";
    }

    /** Returns the folder beside the experiment; a document of the web has none. */
    private static Path beside(String source, Shell shell) {
        if (!Files.exists(shell.path(source))) {
            return shell.path("statemachines");
        }
        Path here = Path.of("").toAbsolutePath();
        Path experiment = shell.path(source).toAbsolutePath().normalize();
        Path target = experiment.getParent().resolveSibling("statemachines");
        return target.startsWith(here) ? here.relativize(target) : target;
    }
}
