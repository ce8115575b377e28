package chaosstates.cli.command;

import chaosstates.cli.input.ExperimentFile;
import chaosstates.cli.input.Loader;
import chaosstates.cli.input.PythonSources;
import chaosstates.cli.input.SettingsFile;
import chaosstates.cli.input.Surroundings;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.Output;
import chaosstates.cli.shell.Refused;
import chaosstates.cli.shell.Shell;
import chaosstates.json.Json;
import chaosstates.local.Notifications;
import chaosstates.local.Notifications.Event;
import chaosstates.local.Settings;
import chaosstates.problem.Problem;
import chaosstates.tell.Log;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos validate SOURCE}: everything that is wrong with a file, at once. */
public record ValidateCommand() implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("Report everything that is wrong with an experiment.")
                        .addPositional(Options.source())
                        .addOption(Options.verbose())
                        .addOption(Options.noVerifyTls());
        Output.describe(spec);
        spec.usageMessage()
                .footer("", "Exit codes: 0 it is valid; 1 it is not; 2 the call is wrong.");
        return spec;
    }

    @Override
    public int call(ParseResult arguments, Shell caller) {
        Shell shell = Options.shell(arguments, caller);
        Log log = shell.log();
        Output output = Output.of(arguments, shell);
        Settings settings = new SettingsFile(shell.settings()).settings(log);
        Notifications notifications = shell.notifications(settings, log);
        Json title = Json.ofNull();
        try {
            ExperimentFile file =
                    new Loader(shell, settings, Options.verifiesTls(arguments))
                            .load(Options.source(arguments));
            title = file.title();
            shell = new PythonSources(shell, log, true).over(file, List.of());
            validate(file, shell, log, notifications);
            output.valid(file.title(), problems(file, shell));
            return 0;
        } catch (Refused refused) {
            log.error(refused.getMessage());
            output.invalid(refused, title);
            return 1;
        }
    }

    private static void validate(
            ExperimentFile file, Shell shell, Log log, Notifications notifications) {
        notifications.send(Event.VALIDATE_STARTED, file.declared());
        try {
            file.experiment(shell, log, Surroundings.validated(shell));
        } catch (Refused refused) {
            String error = refused.type() + ": " + refused.mistake().message();
            notifications.send(Event.VALIDATE_FAILED, file.declared(), error);
            throw refused;
        }
        notifications.send(Event.VALIDATE_COMPLETED, file.declared());
        log.info("experiment syntax and semantic look valid");
    }

    private static List<Problem> problems(ExperimentFile file, Shell shell) {
        return file.check(shell.registry().catalogue(), Surroundings.validated(shell)).problems();
    }
}
