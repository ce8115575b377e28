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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The functions that a machine's Tasks name, in this process: the activities are the very code that
 * is deployed, the journal is folded from what has happened so far.
 */
final class LocalFunctions implements TaskInvoker {

    private final Plan plan;
    private final LocalRun.Setting setting;
    private final Optional<History> guarded;
    private final List<HistoryEvent> events = new ArrayList<>();

    LocalFunctions(Plan plan, LocalRun.Setting setting) {
        this(plan, setting, Optional.empty());
    }

    private LocalFunctions(Plan plan, LocalRun.Setting setting, Optional<History> guarded) {
        this.plan = plan;
        this.setting = setting;
        this.guarded = guarded;
    }

    /** Those of the guardian of a run with that history. */
    LocalFunctions guarding(History run) {
        return new LocalFunctions(plan, setting, Optional.of(run));
    }

    synchronized void remember(HistoryEvent event) {
        events.add(event);
    }

    private synchronized History history() {
        return new History(events);
    }

    Journal journalSoFar() {
        return journal(history());
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

    private Json soFar(JsonObject payload) {
        ControlStep step =
                payload.object("journal")
                        .string("state")
                        .flatMap(plan.controls()::find)
                        .orElseThrow();
        return JournalFold.soFar(step, plan, history(), host().platform(), host().node());
    }

    private Json journal(JsonObject payload) {
        if (payload.has("assess")) {
            return Undo.of(plan, guarded.orElseThrow()).json();
        }
        Journal journal = journal(history());
        return journal.summary()
                .with("undone", journal.isUndone())
                .with("due", Undo.of(plan, history()).isDue());
    }

    /**
     * @param own the history of the machine that these are the functions of
     */
    Journal journal(History own) {
        return guarded.map(
                        run -> JournalFold.fold(plan, run, own, host().platform(), host().node()))
                .orElseGet(() -> JournalFold.fold(plan, own, host().platform(), host().node()));
    }

    private Host host() {
        return setting.host();
    }
}
