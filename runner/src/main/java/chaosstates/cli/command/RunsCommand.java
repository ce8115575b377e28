package chaosstates.cli.command;

import chaosstates.cli.execution.Machines;
import chaosstates.cli.options.Options;
import chaosstates.cli.output.RunRows;
import chaosstates.cli.shell.Shell;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Executions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;

/** {@code chaos runs EXPERIMENT}: lists the runs of a deployed experiment. */
public record RunsCommand() implements Verb {

    private static final String MOST = "--most";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("List the runs of a deployed experiment, the youngest first.")
                        .addPositional(Options.deployed())
                        .addOption(
                                OptionSpec.builder(MOST)
                                        .type(int.class)
                                        .paramLabel("N")
                                        .defaultValue("20")
                                        .description("The most runs (default: ${DEFAULT-VALUE}).")
                                        .build());
        spec.usageMessage()
                .footer("", "Exit codes: 0 they are listed; 1 they are not; 2 the call is wrong.");
        return spec;
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) {
        String experiment = Options.source(arguments);
        int most = most(arguments);
        Machines machines = Machines.of(experiment, shell);
        String machine = machines.find(experiment);
        List<ExecutionListItem> runs =
                machines.executions().youngest(machine, Optional.empty(), most);
        RunRows rows = new RunRows(shell.clock().getZone());
        if (runs.isEmpty()) {
            shell.log().info(Machines.name(machine) + " has not been run in the last 90 days");
        }
        for (ExecutionListItem run : runs) {
            shell.out().println(rows.row(run, end(run, machines.executions())));
        }
        return 0;
    }

    private static int most(ParseResult arguments) {
        int most = Options.<Integer>value(arguments, MOST);
        if (most < 1) {
            throw Options.wrong(arguments, MOST, "'%d' is not 1 or more".formatted(most));
        }
        return most;
    }

    /** Returns the error and the cause of a run that has not succeeded. */
    private static Optional<RunRows.End> end(ExecutionListItem run, Executions executions) {
        return switch (run.status()) {
            case FAILED, ABORTED, TIMED_OUT ->
                    executions
                            .find(new ExecutionArn(run.executionArn()))
                            .map(found -> new RunRows.End(found.error(), found.cause()));
            default -> Optional.empty();
        };
    }
}
