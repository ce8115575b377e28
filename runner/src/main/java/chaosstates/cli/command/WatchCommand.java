package chaosstates.cli.command;

import chaosstates.cli.execution.ExecutionCall;
import chaosstates.cli.execution.Watching;
import chaosstates.cli.options.Options;
import chaosstates.cli.shell.Shell;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos watch EXECUTION}: follows a run in AWS as a local one is shown. */
public record WatchCommand() implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                ExecutionCall.describe(
                                Options.command(
                                        "Follow a run in AWS to its end, or tell one that is over."))
                        .addOption(Options.verbose());
        spec.usageMessage().footer(Options.RUN_FOOTER);
        return spec;
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell caller) throws InterruptedException {
        Shell shell = Options.shell(arguments, caller);
        return new Watching(ExecutionCall.of(arguments, shell), shell).toTheEnd();
    }
}
