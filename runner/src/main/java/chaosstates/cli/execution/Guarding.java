package chaosstates.cli.execution;

import chaosstates.cli.output.Summary;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Guardians;
import chaosstates.plan.Plan;
import chaosstates.tell.Log;
import chaosstates.wire.JournalResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/** Has a run's guardian do its work, and watches it. */
public record Guarding(ExecutionCall call, Shell shell) {

    public static final String[] FOOTER = {
        "",
        "Exit codes: 0 all is undone; 3 something is left to be undone; 2 the call is wrong; 1"
                + " anything else."
    };

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /**
     * Starts the guardian, unless it was started before, and waits for its end.
     *
     * @return the exit code
     * @throws UserError when something is left to be undone
     */
    public int first() throws InterruptedException {
        return watch(new Guardians(call.executions()).start(call.arn()));
    }

    /**
     * Starts another guardian, which plays what those before it have left.
     *
     * @param run which has ended
     * @return the exit code
     * @throws UserError when one is at work, or something is left to be undone
     */
    public int again(History run) throws InterruptedException {
        List<ExecutionListItem> before = call.guardians(run);
        for (ExecutionListItem other : before) {
            if (other.status() == ExecutionStatus.RUNNING) {
                throw new UserError(
                        "%s is at work on it: `chaos undo %s` waits for its end"
                                .formatted(other.executionArn(), call.arn()));
            }
        }
        ExecutionArn next = call.arn().guardianAgain(shell.clock().instant().getEpochSecond());
        return watch(new Guardians(call.executions()).start(call.arn(), next, before));
    }

    private int watch(Guardians.Started started) throws InterruptedException {
        Log log = shell.log();
        ExecutionArn guardian = started.guardian();
        switch (started.start()) {
            case STARTED -> log.info("Guardian: " + guardian);
            case WAS_THERE -> log.info("Guarded before: " + guardian);
            case NO_SUCH_MACHINE -> throw unguarded(guardian);
        }
        History history = watched(guardian, log);
        Optional<JournalResult> journal = journalled(history);
        journal.ifPresent(result -> shell.out().print(text(result)));
        HistoryEvent end = history.events().getLast();
        if (end.type() == EventType.EXECUTION_SUCCEEDED) {
            return 0;
        }
        throw UserError.notUndone(
                ("The guardian has failed (%s): %s%nThe history of the run shows the rollbacks"
                                + " that were due. Once the cause is mended, `chaos undo --again` tries"
                                + " again.")
                        .formatted(
                                end.error().orElse(end.type().awsName()),
                                end.cause().orElse("without a reason")));
    }

    private UserError unguarded(ExecutionArn guardian) {
        return UserError.notUndone(
                ("There is no state machine %s, so nothing was undone: the experiment was deployed"
                                + " without its guardian. `chaos journal %s` shows what the run has done.")
                        .formatted(guardian.machineArn(), call.arn()));
    }

    /** Follows a guardian to its end, and returns what it has journalled. */
    Optional<JournalResult> follow(ExecutionArn guardian) throws InterruptedException {
        Log log = shell.log();
        log.info("Guardian: " + guardian);
        return journalled(watched(guardian, log));
    }

    private History watched(ExecutionArn guardian, Log log) throws InterruptedException {
        int told = 0;
        while (true) {
            History history = call.runs().history(guardian).orElse(new History(List.of()));
            history.events().stream().skip(told).forEach(event -> tell(event, log));
            told = history.events().size();
            if (history.hasEnded()) {
                return history;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static void tell(HistoryEvent event, Log log) {
        if (event.type() == EventType.TASK_STATE_ENTERED) {
            log.info("Guardian: " + event.stateName().orElse(""));
        }
    }

    /** Finds the result of a run's or a guardian's journal, if that was written. */
    public static Optional<JournalResult> journalled(History history) {
        return history.events().stream()
                .filter(event -> event.type() == EventType.TASK_STATE_EXITED)
                .filter(event -> event.stateName().filter(Plan.JOURNAL::equals).isPresent())
                .flatMap(event -> event.output().stream())
                .map(JsonReader::parse)
                .filter(JsonObject.class::isInstance)
                .map(result -> JournalResult.read((JsonObject) result))
                .findFirst();
    }

    /** The result of a state that journals, for a person. */
    public static String text(JournalResult result) {
        return "\n"
                + Summary.line("verdict", result.verdict())
                + Summary.line("because", result.reason())
                + Summary.line("journal", result.journal().orElse(""))
                + result.report().map(page -> Summary.line("report", page)).orElse("");
    }
}
