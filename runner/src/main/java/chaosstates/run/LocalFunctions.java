package chaosstates.run;

import chaosstates.engine.TaskInvoker;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.journal.Undo;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.function.ActivityFunction;
import chaosstates.lambdas.function.ControlFunction;
import chaosstates.lambdas.function.HypothesisFunction;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * The functions that a machine's Tasks name, in this process: the activities are the very code that
 * is deployed, the journal is folded from what has happened so far.
 */
final class LocalFunctions implements TaskInvoker {

    private final Plan plan;
    private final LocalRun.Setting setting;
    private final Optional<Guarded> guarded;
    private final Events events;
    private final JournalFold fold;

    /** The run of which these are the guardian's functions. */
    private record Guarded(History history, JournalFold fold) {}

    LocalFunctions(Plan plan, LocalRun.Setting setting) {
        this(plan, setting, Optional.empty());
    }

    private LocalFunctions(Plan plan, LocalRun.Setting setting, Optional<Guarded> guarded) {
        this.plan = plan;
        this.setting = setting;
        this.guarded = guarded;
        this.events = new Events(plan);
        this.fold = new JournalFold(plan, setting.host());
    }

    /** The functions of the guardian of this run, which is over. */
    LocalFunctions guarding(History run) {
        return new LocalFunctions(plan, setting, Optional.of(new Guarded(run, fold)));
    }

    /**
     * Remembers an event of the machine.
     *
     * @return what it means
     */
    synchronized List<RunEvent> happened(HistoryEvent event) {
        List<RunEvent> meaning = events.happened(event);
        meaning.forEach(fold::happened);
        return meaning;
    }

    /** The journal of what has happened so far. */
    synchronized Journal journal() {
        return guarded.map(run -> run.fold().journal(fold)).orElseGet(fold::journal);
    }

    /** Whether a guardian would find anything to do. */
    synchronized boolean isLeft() {
        return fold.isLeft();
    }

    @Override
    public Json invoke(String functionName, Json payload) {
        return switch (functionName) {
            case "${journal}" -> journal((JsonObject) payload);
            case "${clearance}" -> setting.clearance().apply((JsonObject) payload);
            case "${hypothesis}" ->
                    HypothesisFunction.run(
                            (JsonObject) payload, setting.world(), setting.controls());
            default -> activityOrControl((JsonObject) payload);
        };
    }

    private Json activityOrControl(JsonObject payload) {
        return payload.has("control")
                ? new ControlFunction(setting.controls(), setting.world())
                        .run(payload, () -> soFar(payload))
                : ActivityFunction.run(payload, setting.world(), setting.controls());
    }

    private synchronized Json soFar(JsonObject payload) {
        ControlStep step =
                payload.object("journal")
                        .string("state")
                        .flatMap(plan.controls()::find)
                        .orElseThrow();
        return fold.soFar(step);
    }

    private synchronized Json journal(JsonObject payload) {
        if (payload.has("assess")) {
            return Undo.of(plan, guarded.orElseThrow().history()).json();
        }
        Journal journal = journal();
        return journal.summary()
                .with("undone", journal.isUndone())
                .with("due", fold.areRollbacksDue());
    }
}
