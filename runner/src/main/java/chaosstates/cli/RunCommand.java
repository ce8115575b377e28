package chaosstates.cli;

import chaosstates.engine.RealClock;
import chaosstates.lambdas.World;
import chaosstates.model.Experiment;
import chaosstates.run.Log;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos run SOURCE}: real time, real endpoints, from this machine. */
record RunCommand(Shell shell) implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(
                                "Run an experiment from here, against AWS or where"
                                        + " AWS_ENDPOINT_URL points.")
                        .addPositional(Options.source())
                        .addOption(Options.verbose());
        RunOptions.describe(spec);
        StrategyOptions.describe(spec);
        spec.usageMessage().footer(Options.RUN_FOOTER);
        return spec;
    }

    @Override
    public int call(ParseResult arguments) throws Exception {
        RunOptions options = new RunOptions(arguments);
        options.refuseUnsupported();
        RealClock clock = new RealClock(shell.clock());
        Log log = shell.log(clock, Options.isVerbose(arguments));
        ExperimentFile file = ExperimentFile.open(Options.source(arguments));
        Experiment experiment = file.experiment(shell, log);
        Compiled compiled = Compiled.of(file.name(), experiment, new StrategyOptions(arguments));
        World world = World.real(clock, shell.environment());
        RandomGenerator random = RandomGenerator.getDefault();
        return new Session(world, clock, random, log, shell.countdown(clock))
                .play(compiled, options, shell);
    }
}
