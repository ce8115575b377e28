package chaosstates.cli.command;

import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.options.StrategyOptions;
import chaosstates.cli.session.Prepared;
import chaosstates.cli.session.Session;
import chaosstates.cli.shell.Shell;
import chaosstates.engine.RealClock;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.world.LocalPrograms;
import chaosstates.lambdas.world.RealWorld;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos run SOURCE}: real time, real endpoints, from this machine. */
public record RunCommand() implements Verb {

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
    public int call(ParseResult arguments, Shell caller) throws Exception {
        Shell shell = Options.shell(arguments, caller);
        RealClock clock = new RealClock(shell.clock());
        Session session =
                new Session(
                        shell, new RunOptions(arguments, shell), clock, shell.log(clock), false);
        return session.call(
                Surroundings.here(shell.programs()),
                prepared ->
                        session.play(
                                prepared,
                                world(prepared, clock, shell),
                                RandomGenerator.getDefault()));
    }

    private static World world(Prepared prepared, RealClock clock, Shell shell) {
        Environment environment = prepared.environment();
        return RealWorld.of(clock, environment)
                .withSecrets(prepared.secrets())
                .withPrograms(new LocalPrograms(environment, shell.folder()));
    }
}
