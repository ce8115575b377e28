package chaosstates.cli.command;

import chaosstates.cli.execution.ExecutionCall;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.output.Summary;
import chaosstates.cli.shell.Shell;
import chaosstates.cost.HistoryCost;
import chaosstates.history.History;
import chaosstates.history.HistoryJson;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.journal.RunPlan;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.journal.JournalFunction;
import chaosstates.local.JournalFile;
import chaosstates.plan.Plan;
import chaosstates.tell.Log;
import chaosstates.wire.GuardianInput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code chaos journal EXECUTION}: folds the journal of a run in AWS again. */
public record JournalCommand() implements Verb {

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                ExecutionCall.describe(
                                Options.command(
                                        "Write the journal of a run in AWS, from its history."))
                        .addOption(RunOptions.journalOption())
                        .addOption(RunOptions.historyOption());
        spec.usageMessage()
                .footer("", "Exit codes: 0 it is written; 1 it is not; 2 the call is wrong.");
        return spec;
    }

    @Override
    public boolean namesActivities() {
        return false;
    }

    @Override
    public int call(ParseResult arguments, Shell shell) throws IOException {
        RunOptions options = new RunOptions(arguments, shell);
        JournalFile file = options.journal();
        Optional<JournalFile> events = options.history();
        ExecutionCall call = ExecutionCall.of(arguments, shell);
        Plan declared = call.plan();
        History history = history(call, call.arn());
        Plan plan = RunPlan.of(history).orElse(declared);
        if (!history.hasEnded()) {
            shell.log().warning("The run goes on: the journal has what is known so far");
        }
        Journal journal =
                JournalFold.fold(
                        plan,
                        history,
                        guardians(call, history, shell.log()),
                        JournalFunction.host(call.arn().toString()));
        file.write(journal.json());
        if (events.isPresent()) {
            events.get().write(HistoryJson.write(history));
        }
        shell.out()
                .print(
                        Summary.text(
                                journal, history, HistoryCost.of(history), file, Optional.empty()));
        return 0;
    }

    private static History history(ExecutionCall call, ExecutionArn arn) {
        return call.runs().history(arn).orElseThrow(call::missing);
    }

    /** Finds the histories of the guardians since, in their order. */
    private static List<History> guardians(ExecutionCall call, History history, Log log) {
        return arns(call, history, log)
                .flatMap(guardian -> call.runs().history(guardian).stream())
                .filter(undo -> isOf(call.arn(), undo))
                .toList();
    }

    /** The oldest first. Without the permission to list them, the one of the run's name. */
    private static Stream<ExecutionArn> arns(ExecutionCall call, History history, Log log) {
        if (!history.hasEnded()) {
            return Stream.empty();
        }
        try {
            return call.guardians(history).reversed().stream()
                    .map(guardian -> new ExecutionArn(guardian.executionArn()));
        } catch (Raised refused) {
            log.warning(
                    "It is unknown whether the run was undone more than once: "
                            + refused.getMessage());
            return Stream.of(call.arn().guardian());
        }
    }

    private static boolean isOf(ExecutionArn run, History undo) {
        return undo.events().stream()
                .limit(1)
                .flatMap(started -> started.input().stream())
                .anyMatch(
                        input ->
                                JsonReader.parse(input) instanceof JsonObject given
                                        && GuardianInput.read(given)
                                                .filter(it -> it.execution().equals(run.text()))
                                                .isPresent());
    }
}
