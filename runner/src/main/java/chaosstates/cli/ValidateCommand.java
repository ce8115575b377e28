package chaosstates.cli;

import chaosstates.run.Log;
import chaosstates.run.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos validate SOURCE}: everything that is wrong with a file, at once. */
record ValidateCommand() implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("Say everything that is wrong with an experiment.")
                        .addPositional(Options.source())
                        .addOption(Options.verbose())
                        .addOption(Options.noVerifyTls());
        spec.usageMessage()
                .footer("", "Exit codes: 0 it is valid; 1 it is not; 2 the call is wrong.");
        return spec;
    }

    @Override
    public int call(ParseResult arguments, Shell caller) {
        Shell shell = Options.shell(arguments, caller);
        Log log = shell.log();
        Settings settings = new SettingsFile(shell.settings()).settings(log);
        try {
            new Loader(shell, settings, Options.verifiesTls(arguments))
                    .load(Options.source(arguments))
                    .experiment(shell, log, ProgramProblems.here(shell.programs()));
            log.info("experiment syntax and semantic look valid");
            return 0;
        } catch (Refused refused) {
            log.error(refused.getMessage());
            return 1;
        }
    }
}
