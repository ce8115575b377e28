package chaosstates.cli.command;

import chaosstates.cli.options.Options;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.options.StrategyOptions;
import chaosstates.cli.session.Session;
import chaosstates.cli.session.Stage;
import chaosstates.cli.shell.Shell;
import chaosstates.engine.RealClock;
import chaosstates.interpreter.PythonWorker;
import chaosstates.tell.Log;
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
        Log log = shell.log(clock);
        try (PythonWorker python = new PythonWorker(log)) {
            Stage stage = new Stage.Real(shell, clock, python);
            return new Session(shell, new RunOptions(arguments, shell), stage, log).call();
        }
    }
}
