package chaosstates.cli;

import chaosstates.engine.RealClock;
import chaosstates.engine.RunClock;
import chaosstates.engine.VirtualClock;
import chaosstates.lambdas.Environment;
import chaosstates.lambdas.World;
import chaosstates.model.Experiment;
import chaosstates.run.Countdown;
import chaosstates.run.Log;
import chaosstates.sandbox.FailoverCourse;
import chaosstates.sandbox.Sandbox;
import chaosstates.sandbox.SandboxWorld;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chaos rehearse FILE}: the compiled machine against a sandbox, in virtual time. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Rehearse an experiment against a sandbox, without AWS, in virtual time.",
        footer = {"", "Exit codes: 0 the steady state held; 1 anything else; 2 the call is wrong."})
final class RehearseCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", description = "An experiment: .json, .yaml or .yml.")
    private String source;

    @Option(names = "--real-time", description = "Wait for real, instead of jumping ahead.")
    private boolean realTime;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "For what is left to chance (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--failover-seconds",
            paramLabel = "N",
            defaultValue = "25",
            description = "How long the sandbox's failover takes (default: ${DEFAULT-VALUE}).")
    private long failoverSeconds;

    @Option(
            names = "--outage-seconds",
            paramLabel = "N",
            defaultValue = "18",
            description = "How long its web site answers 503 (default: ${DEFAULT-VALUE}).")
    private long outageSeconds;

    @Mixin private RunOptions options;

    @Mixin private StrategyOptions strategies;

    @Mixin private LogOptions logging;

    RehearseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws Exception {
        options.refuseUnsupported();
        RunClock clock = clock();
        Log log = logging.log(shell, clock);
        ExperimentFile file = ExperimentFile.open(source);
        log.info("Validating the experiment's syntax");
        Experiment experiment = file.experiment(shell);
        log.info("Experiment looks valid");
        try (Sandbox sandbox = Sandbox.start(clock, SandboxWorld.of(experiment, course()))) {
            log.warning(
                    "This is a rehearsal: a sandbox at "
                            + sandbox.endpoint()
                            + " stands in for AWS and for every web site; nothing real is touched");
            return session(sandbox, clock, log)
                    .play(Compiled.of(file.name(), experiment, strategies), options, shell);
        }
    }

    private FailoverCourse course() {
        return FailoverCourse.lasting(
                Duration.ofSeconds(failoverSeconds), Duration.ofSeconds(outageSeconds));
    }

    private RunClock clock() {
        return realTime ? new RealClock(shell.clock()) : new VirtualClock(shell.clock().instant());
    }

    private Session session(Sandbox sandbox, RunClock clock, Log log) {
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(seed);
        Countdown countdown = realTime ? shell.countdown(clock) : Countdown.NONE;
        return new Session(world(sandbox, clock), clock, random, log, countdown);
    }

    /** The real functions and clients; only what they would reach is led to the sandbox. */
    private static World world(Sandbox sandbox, RunClock clock) {
        Environment environment = Environment.of(variables(sandbox));
        World real = World.real(clock, environment);
        return new World(
                clock,
                real.aws(),
                call -> real.http().send(call.to(sandbox.route(call.url()))),
                environment);
    }

    private static Map<String, String> variables(Sandbox sandbox) {
        return Map.of(
                "AWS_ENDPOINT_URL", sandbox.endpoint().toString(),
                "AWS_ACCESS_KEY_ID", "sandbox",
                "AWS_SECRET_ACCESS_KEY", "sandbox",
                "AWS_REGION", "us-east-1");
    }
}
