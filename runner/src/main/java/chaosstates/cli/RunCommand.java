package chaosstates.cli;

import chaosstates.engine.RealClock;
import chaosstates.lambdas.World;
import chaosstates.model.Experiment;
import chaosstates.run.Log;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chaos run SOURCE}: real time, real endpoints, from this machine. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Run an experiment from here, against AWS or where AWS_ENDPOINT_URL points.",
        footer = {"", "Exit codes: 0 the steady state held; 1 anything else; 2 the call is wrong."})
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCE", description = "An experiment: .json, .yaml or .yml.")
    private String source;

    @Mixin private RunOptions options;

    @Mixin private StrategyOptions strategies;

    @Mixin private LogOptions logging;

    @Override
    public Integer call() throws Exception {
        options.refuseUnsupported();
        RealClock clock = new RealClock(InstantSource.system());
        Log log = logging.log(clock);
        Compiled compiled = compiled(ExperimentFile.open(source), log);
        World world = World.real(clock, name -> java.util.Optional.ofNullable(System.getenv(name)));
        return new Session(
                        world, clock, RandomGenerator.getDefault(), log, Terminal.countdown(clock))
                .play(compiled, options);
    }

    private Compiled compiled(ExperimentFile file, Log log) {
        log.info("Validating the experiment's syntax");
        Experiment experiment = file.experiment(System.err);
        log.info("Experiment looks valid");
        return Compiled.of(file.name(), experiment, strategies);
    }
}
