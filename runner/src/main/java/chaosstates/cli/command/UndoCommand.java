package chaosstates.cli.command;

import chaosstates.cli.execution.ExecutionCall;
import chaosstates.cli.execution.Guarding;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.history.History;
import chaosstates.wire.JournalResult;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code chaos undo EXECUTION}: undoes what is left of a run in AWS that could not do so itself.
 */
public record UndoCommand() implements Verb {

    private static final String AGAIN = "--again";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                ExecutionCall.describe(
                                Options.command(
                                        "Undo a run in AWS that was stopped, timed out or broke."))
                        .addOption(
                                Options.flag(
                                        AGAIN,
                                        "Undo again: play the rollbacks once more that were due"
                                                + " at the last try."));
        spec.usageMessage().footer(Guarding.FOOTER);
        return spec;
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws InterruptedException {
        ExecutionCall call = ExecutionCall.of(arguments, shell);
        call.refuseGuardian();
        if (call.status().equals("RUNNING")) {
            throw new UserError(
                    "%s is running: `chaos stop` stops and undoes it".formatted(call.arn()));
        }
        History run = call.runs().history(call.arn()).orElseThrow(call::missing);
        Optional<JournalResult> own = Guarding.journalled(run);
        if (own.filter(UndoCommand::isUndone).isPresent()) {
            shell.log().info("Nothing is left to be undone: the run has come to its own end");
            shell.out().print(Guarding.text(own.get()));
            return 0;
        }
        Guarding guarding = new Guarding(call, shell);
        return arguments.hasMatchedOption(AGAIN) ? guarding.again(run) : guarding.first();
    }

    private static boolean isUndone(JournalResult journalled) {
        return journalled.undone().orElse(true);
    }
}
