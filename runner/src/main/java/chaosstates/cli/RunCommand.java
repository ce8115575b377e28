package chaosstates.cli;

import chaosstates.engine.RealClock;
import chaosstates.lambdas.World;
import chaosstates.model.Experiment;
import chaosstates.run.Log;
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

    private final Shell shell;

    @Parameters(paramLabel = "SOURCE", description = "An experiment: .json, .yaml or .yml.")
    private String source;

    @Mixin private RunOptions options;

    @Mixin private StrategyOptions strategies;

    @Mixin private LogOptions logging;

    RunCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        options.refuseUnsupported();
        RealClock clock = new RealClock(shell.clock());
        Log log = logging.log(shell, clock);
        Compiled compiled = compiled(ExperimentFile.open(source), log);
        World world = World.real(clock, shell.environment());
        return new Session(world, clock, RandomGenerator.getDefault(), log, shell.countdown(clock))
                .play(compiled, options, shell);
    }

    private Compiled compiled(ExperimentFile file, Log log) {
        log.info("Validating the experiment's syntax");
        Experiment experiment = file.experiment(shell);
        log.info("Experiment looks valid");
        return Compiled.of(file.name(), experiment, strategies);
    }
}
