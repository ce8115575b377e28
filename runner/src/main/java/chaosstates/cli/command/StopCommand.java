package chaosstates.cli.command;

import chaosstates.cli.execution.ExecutionCall;
import chaosstates.cli.execution.Guarding;
import chaosstates.cli.execution.StoppingAll;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.cli.shell.UserName;
import chaosstates.journal.Interruption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code chaos stop EXECUTION}: ends a run in AWS, and has it undone at once. {@code chaos stop
 * --all} ends all that there are, of one experiment or of all.
 */
public record StopCommand() implements Verb {

    private static final String REASON = "--reason";
    private static final String ALL = "--all";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                ExecutionCall.describe(
                                Options.command("Stop a run in AWS, and undo it at once."),
                                "With "
                                        + ALL
                                        + " nothing, or an experiment: its name, its file, or the"
                                        + " ARN of its state machine.")
                        .addOption(
                                Options.flag(
                                        ALL,
                                        "Stop all runs that go on in this account and region, or"
                                                + " those of one experiment."))
                        .addOption(
                                Options.text(
                                        REASON,
                                        "TEXT",
                                        "The reason, which the journal will have, too."));
        spec.usageMessage().footer(Guarding.FOOTER);
        return spec;
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws InterruptedException {
        refuseUnclear(arguments);
        if (arguments.hasMatchedOption(ALL)) {
            return new StoppingAll(shell, cause(arguments, shell))
                    .stop(ExecutionCall.given(arguments));
        }
        ExecutionCall call = ExecutionCall.of(arguments, shell);
        call.refuseGuardian();
        String status = call.status();
        if (!status.equals("RUNNING")) {
            throw new UserError(
                    "%s has ended (%s): `chaos undo` undoes the rest"
                            .formatted(call.arn(), status));
        }
        call.executions().stop(call.arn(), Interruption.ERROR, cause(arguments, shell));
        shell.log().warning("Stopped " + call.arn());
        call.awaitEnd();
        return new Guarding(call, shell).first();
    }

    private static void refuseUnclear(ParseResult arguments) {
        boolean isAll = arguments.hasMatchedOption(ALL);
        if (isAll && arguments.hasMatchedOption(ExecutionCall.MACHINE)) {
            throw UserError.ofCall(
                    "--machine is for one execution: `chaos stop --all EXPERIMENT` stops the runs of"
                            + " one experiment");
        }
        if (!isAll && ExecutionCall.given(arguments).isEmpty()) {
            throw UserError.ofCall("Name the execution to stop, or stop all runs with --all");
        }
    }

    private static String cause(ParseResult arguments, Shell shell) {
        return "chaos stop, called by " + UserName.of(shell.environment()) + reason(arguments);
    }

    private static String reason(ParseResult arguments) {
        String reason = arguments.matchedOptionValue(REASON, "");
        return reason.isEmpty() ? "" : ": " + reason;
    }
}
