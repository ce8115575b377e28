package chaosstates.cli.execution;

import chaosstates.cli.output.Summary;
import chaosstates.cli.shell.Shell;
import chaosstates.cli.shell.UserError;
import chaosstates.cost.HistoryCost;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Verdict;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.aws.ExecutionArn;
import chaosstates.lambdas.aws.Guardians;
import chaosstates.local.Foreknown;
import chaosstates.plan.Pause;
import chaosstates.plan.Plan;
import chaosstates.run.Events;
import chaosstates.run.RunEvent;
import chaosstates.substitution.Substitution;
import chaosstates.tell.Countdown;
import chaosstates.tell.Narrator;
import chaosstates.wire.JournalResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;

/** Follows a run in AWS, and tells it as a local one is told. */
public record Watching(ExecutionCall call, Shell shell) {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Looks for the guardian of a run that has ended: an event starts it within seconds. */
    private static final int LOOKS_FOR_A_GUARDIAN = 30;

    /**
     * Follows the run, and then the guardian if the run could not come to its own end.
     *
     * @return the exit code: 0 when the steady state held, 3 when something is left to be undone,
     *     else 1
     */
    public int toTheEnd() throws InterruptedException {
        Plan plan = call.plan();
        AtomicReference<Instant> now = new AtomicReference<>(shell.clock().instant());
        History history = history();
        Narrator narrator = new Narrator(plan, known(plan, history), shell.log(now::get));
        Telling telling =
                new Telling(new Events(plan), narrator, now, shell.countdown(plan, shell.clock()));
        telling.begin(history);
        while (!history.hasEnded()) {
            Thread.sleep(pause(history));
            history = history();
            telling.go(history);
        }
        Optional<JournalResult> own = Guarding.journalled(history);
        own.ifPresent(result -> narrator.closing(result.status(), result.deviated()));
        Optional<JournalResult> told = own.isPresent() ? own : guarded(history);
        told.ifPresent(result -> shell.out().print(Guarding.text(result)));
        shell.out().print(Summary.spent(history, HistoryCost.of(history)));
        return told.map(Watching::exitCode).orElseThrow(() -> unguarded(call));
    }

    /** Narration of a history that grows. It remembers how much of it was told. */
    private static final class Telling {
        private final Events events;
        private final Narrator narrator;
        private final AtomicReference<Instant> now;
        private final Countdown countdown;
        private int told;

        Telling(
                Events events,
                Narrator narrator,
                AtomicReference<Instant> now,
                Countdown countdown) {
            this.events = events;
            this.narrator = narrator;
            this.now = now;
            this.countdown = countdown;
        }

        void begin(History history) {
            history.events().stream().findFirst().ifPresent(first -> now.set(first.timestamp()));
            narrator.opening();
            go(history);
        }

        void go(History history) {
            if (history.events().size() > told) {
                countdown.stop();
            }
            history.events().stream().skip(told).forEach(this::tell);
            told = history.events().size();
        }

        private void tell(HistoryEvent event) {
            now.set(event.timestamp());
            for (RunEvent happened : events.happened(event)) {
                narrator.happened(happened);
                if (happened instanceof RunEvent.PauseBegun pause
                        && pause.pause().length() instanceof Pause.Seconds seconds) {
                    countdown.start(pause.pause().state(), pause.at().plusSeconds(seconds.count()));
                } else {
                    countdown.stop();
                }
            }
        }
    }

    private History history() {
        return call.runs().history(call.arn()).orElseThrow(call::missing);
    }

    /** Returns a pause that is longer where there is more to read. */
    private static Duration pause(History history) {
        return BETWEEN_LOOKS.multipliedBy(1 + history.events().size() / 1000);
    }

    private static Substitution known(Plan plan, History history) {
        JsonObject given =
                history.events().stream()
                        .findFirst()
                        .flatMap(HistoryEvent::input)
                        .map(JsonReader::parse)
                        .filter(JsonObject.class::isInstance)
                        .map(input -> ((JsonObject) input).object("configuration"))
                        .orElse(JsonObject.EMPTY);
        return Foreknown.known(plan.experiment(), given, Environment.of(Map.of()));
    }

    private Optional<JournalResult> guarded(History history) throws InterruptedException {
        shell.log().warning("The run has not come to its own end: its guardian undoes it");
        Guardians guardians = new Guardians(call.executions());
        Instant end = history.events().getLast().timestamp();
        for (int look = 1; look <= LOOKS_FOR_A_GUARDIAN; look++) {
            Optional<ExecutionArn> guardian =
                    guardians
                            .of(call.arn(), end)
                            .map(DescribeExecutionResponse::executionArn)
                            .map(ExecutionArn::new);
            if (guardian.isPresent()) {
                return new Guarding(call, shell).follow(guardian.get());
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return Optional.empty();
    }

    private static UserError unguarded(ExecutionCall call) {
        return UserError.notUndone(
                "Nobody has journalled the run: `chaos undo %s` undoes it".formatted(call.arn()));
    }

    private static int exitCode(JournalResult result) {
        if (!result.undone().orElse(true)) {
            return UserError.NOT_UNDONE;
        }
        return result.verdict().equals(Verdict.HELD.key()) ? 0 : 1;
    }
}
