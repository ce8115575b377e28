package chaosstates.cli;

import chaosstates.model.Experiment;
import chaosstates.problem.Checked;
import chaosstates.run.Log;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos validate SOURCE}: everything that is wrong with a file, at once. */
record ValidateCommand(Shell shell) implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("Say everything that is wrong with an experiment.")
                        .addPositional(Options.source())
                        .addOption(Options.verbose())
                        .addOption(Options.flag("--no-verify-tls", "Accepted; files need no TLS."));
        spec.usageMessage()
                .footer("", "Exit codes: 0 it is valid; 1 it is not; 2 the call is wrong.");
        return spec;
    }

    @Override
    public int call(ParseResult arguments) {
        Log log = shell.log(shell.clock(), Options.isVerbose(arguments));
        log.info("Validating the experiment's syntax");
        ExperimentFile file = ExperimentFile.open(Options.source(arguments));
        Checked<Experiment> checked = file.check();
        file.print(checked.problems(), shell);
        if (!checked.isUsable()) {
            return 1;
        }
        log.info("experiment syntax and semantic look valid");
        return 0;
    }
}
