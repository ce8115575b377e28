package chaosstates.compile;

import chaosstates.asl.Catcher;
import chaosstates.asl.Choice;
import chaosstates.asl.Fail;
import chaosstates.asl.Retrier;
import chaosstates.asl.State;
import chaosstates.asl.Succeed;
import chaosstates.asl.Task;
import chaosstates.asl.Transition.Next;
import chaosstates.journal.Faults;
import chaosstates.journal.Verdict;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.ActivityType;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a run ends: the journal is written, and the execution ends in the state that bears the
 * verdict's name, so that console, EventBridge and CodePipeline show it without opening anything.
 */
final class Ending {

    static final String JOURNAL = "Journal";
    static final String JOURNAL_FUNCTION = "journal";
    private static final String VERDICT = "Verdict";
    private static final String JOURNAL_FAILED = "Journal not written";
    private static final int JOURNAL_TIMEOUT_SECONDS = 300;

    private final Plan plan;

    Ending(Plan plan) {
        this.plan = plan;
    }

    Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        states.put(JOURNAL, journal());
        states.put(VERDICT, verdict());
        states.put(Verdict.HELD.title(), new Succeed("The steady state held"));
        badEnds().forEach(verdict -> states.put(verdict.title(), fail(verdict)));
        states.put(JOURNAL_FAILED, journalFailed());
        return states;
    }

    /** Writing it twice does no harm, so every error is worth another try. */
    private Task journal() {
        return new Task(
                "Folds the execution's history into journal.json",
                Task.LAMBDA_INVOKE,
                Tasks.arguments(JOURNAL_FUNCTION, payload()),
                JOURNAL_TIMEOUT_SECONDS,
                List.of(new Retrier(List.of(Catcher.ALL), 2, 4, 2.0, 30, true)),
                List.of(Catcher.all(JOURNAL_FAILED)),
                Optional.empty(),
                Optional.of(Json.of(Expressions.of("$states.result.Payload"))),
                new Next(VERDICT));
    }

    private JsonObject payload() {
        return JsonObject.EMPTY
                .with("execution", Json.of(Expressions.of("$states.context.Execution.Id")))
                .with("experiment", plan.experiment().source())
                .with("plan", PlanJson.write(plan));
    }

    private Choice verdict() {
        List<Choice.Rule> rules =
                Stream.concat(Stream.of(Verdict.HELD), badEnds())
                        .filter(verdict -> verdict != Verdict.ERRORED)
                        .map(Ending::rule)
                        .toList();
        return new Choice("", rules, Verdict.ERRORED.title(), Optional.empty());
    }

    private static Choice.Rule rule(Verdict verdict) {
        return new Choice.Rule(
                Expressions.of("$states.input.verdict = " + Expressions.quoted(verdict.key())),
                verdict.title());
    }

    /** The verdicts to which this plan can come from within the machine. */
    private Stream<Verdict> badEnds() {
        return Stream.of(Verdict.values()).filter(this::canEndIn);
    }

    private boolean canEndIn(Verdict verdict) {
        return switch (verdict) {
            case HELD, INTERRUPTED, ABORTED -> false;
            case ERRORED -> true;
            case GATE_NOT_MET -> !plan.gate().isEmpty();
            case DEVIATED -> !plan.after().isEmpty();
            case NOT_INJECTED ->
                    plan.method().stream()
                            .anyMatch(step -> step.activity().type() == ActivityType.ACTION);
            case UNDO_FAILED -> !plan.rollbacks().isEmpty();
        };
    }

    private static Fail fail(Verdict verdict) {
        return new Fail("", verdict.error(), Expressions.of("$states.input.reason"));
    }

    private static Fail journalFailed() {
        return new Fail(
                "The run is over; its history holds what the journal would say",
                Faults.JOURNAL_NOT_WRITTEN,
                Expressions.of("$states.input.Cause"));
    }
}
