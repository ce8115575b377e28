package chaosstates.cli.command;

import chaosstates.cli.execution.ExecutionCall;
import chaosstates.cli.options.Options;
import chaosstates.cli.options.RunOptions;
import chaosstates.cli.output.Summary;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.history.History;
import chaosstates.history.HistoryJson;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Raised;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.journal.JournalFunction;
import chaosstates.lambdas.journal.PastRuns;
import chaosstates.local.JournalFile;
import chaosstates.plan.Plan;
import chaosstates.tell.Log;
import chaosstates.wire.GuardianInput;
import chaosstates.wire.JournalCall;
import java.io.IOException;
import java.time.Instant;
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
    public int call(ParseResult arguments, Shell shell) throws IOException {
        RunOptions options = new RunOptions(arguments, shell);
        JournalFile file = options.journal();
        Optional<JournalFile> events = options.history();
        ExecutionCall call = ExecutionCall.of(arguments, shell);
        Plan plan = plan(call);
        History history = history(call, call.arn());
        if (!history.hasEnded()) {
            shell.log().warning("The run goes on: the journal has what is known so far");
        }
        Journal journal = journal(call, plan, history, undo(call, history, shell.log()));
        file.write(journal.json());
        if (events.isPresent()) {
            events.get().write(HistoryJson.write(history));
        }
        shell.out().print(Summary.text(journal, history, file));
        return 0;
    }

    private static Plan plan(ExecutionCall call) {
        JournalCall journal = call.runs().journalCall(call.arn()).orElseThrow(call::missing);
        if (journal.isOfGuardian()) {
            throw call.guardian();
        }
        if (!journal.isComplete()) {
            throw new UserError(
                    call.arn() + " is no run of an experiment: its machine writes no journal");
        }
        return PastRuns.plan(journal);
    }

    private static History history(ExecutionCall call, ExecutionArn arn) {
        return call.runs().history(arn).orElseThrow(call::missing);
    }

    /** With what a guardian has undone since, if there was one. */
    private static Journal journal(
            ExecutionCall call, Plan plan, History history, Optional<History> undo) {
        Host host = JournalFunction.host(call.arn().toString());
        return undo.map(done -> JournalFold.fold(plan, history, done, host))
                .orElseGet(() -> JournalFold.fold(plan, history, host));
    }

    /** What the guardian has done, or the last, where {@code chaos undo --again} called another. */
    private static Optional<History> undo(ExecutionCall call, History history, Log log) {
        return guardians(call, history, log)
                .flatMap(guardian -> call.runs().history(guardian).stream())
                .filter(undo -> isOf(call.arn(), undo))
                .findFirst();
    }

    /** The youngest first. Without the permission to list them, the one of the run's name. */
    private static Stream<ExecutionArn> guardians(ExecutionCall call, History history, Log log) {
        ExecutionArn first = call.arn().guardian();
        if (!history.hasEnded()) {
            return Stream.empty();
        }
        Instant begun = history.events().getFirst().timestamp();
        try {
            return call
                    .executions()
                    .of(
                            first.machineArn(),
                            Optional.empty(),
                            later -> later.startDate().isAfter(begun))
                    .stream()
                    .map(later -> new ExecutionArn(later.executionArn()))
                    .filter(call.arn()::mayBeGuardedBy);
        } catch (Raised refused) {
            log.warning(
                    "It is unknown whether the run was undone more than once: "
                            + refused.getMessage());
            return Stream.of(first);
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
                                                .equals(
                                                        Optional.of(
                                                                new GuardianInput(
                                                                        run.toString()))));
    }
}
