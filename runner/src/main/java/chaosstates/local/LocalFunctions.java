package chaosstates.local;

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
import chaosstates.lambdas.function.WatchFunction;
import chaosstates.plan.ControlStep;
import chaosstates.plan.Plan;
import chaosstates.plan.WatchStep;
import chaosstates.run.Events;
import chaosstates.run.RunEvent;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ControlCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.JournalCall;
import chaosstates.wire.JournalCall.Asked;
import chaosstates.wire.JournalResult;
import chaosstates.wire.Keys;
import chaosstates.wire.WatchCall;
import java.util.List;
import java.util.Optional;

/**
 * The functions that a machine's Tasks name, in this process: the activities are the very code that
 * is deployed, the journal is folded from what has happened so far.
 */
final class LocalFunctions implements TaskInvoker {

    private final Plan plan;
    private final RunSetting setting;
    private final Optional<Guarded> guarded;
    private final Events events;
    private final JournalFold fold;
    private volatile boolean isOver;

    /** The run of which these are the guardian's functions. */
    private record Guarded(History history, JournalFold fold) {}

    LocalFunctions(Plan plan, RunSetting setting) {
        this(plan, setting, Optional.empty());
    }

    private LocalFunctions(Plan plan, RunSetting setting, Optional<Guarded> guarded) {
        this.plan = plan;
        this.setting = setting;
        this.guarded = guarded;
        this.events = new Events(plan);
        this.fold = new JournalFold(plan, setting.conditions().host(), setting.last());
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
        isOver |= event.stateName().filter(WatchStep.OVER::equals).isPresent();
        List<RunEvent> meaning = events.happened(event);
        meaning.forEach(fold::happened);
        return meaning;
    }

    /** The journal of what has happened so far. */
    synchronized Journal journal() {
        return guarded.map(run -> run.fold().journal(List.of(fold))).orElseGet(fold::journal);
    }

    /** Tells whether a guardian would find anything to do. */
    synchronized boolean isLeft() {
        return fold.isLeft();
    }

    /** Calls a function, once those of Python have ended whose calls were given up. */
    @Override
    public Json invoke(String functionName, Json payload) {
        setting.conditions().world().python().settle();
        return switch (FunctionCall.of(functionName, (JsonObject) payload)) {
            case ActivityCall call ->
                    ActivityFunction.run(
                            call, setting.conditions().world(), setting.implementations());
            case HypothesisCall call ->
                    HypothesisFunction.run(
                            call, setting.conditions().world(), setting.implementations());
            case WatchCall call ->
                    WatchFunction.run(
                            call,
                            setting.conditions().world(),
                            setting.implementations(),
                            (execution, state) -> isOver);
            case ControlCall call ->
                    new ControlFunction(setting.implementations(), setting.conditions().world())
                            .run(call, () -> soFar(call))
                            .json();
            case JournalCall call -> journal(call);
            case ClearanceCall call -> setting.clearance().apply(call).json();
        };
    }

    private synchronized Json soFar(ControlCall call) {
        ControlStep step =
                call.journal().flatMap(asked -> plan.controls().find(asked.state())).orElseThrow();
        return fold.soFar(step);
    }

    private synchronized Json journal(JournalCall call) {
        return switch (call.asked()) {
            case Asked.Assessment assessment ->
                    Undo.of(plan, guarded.orElseThrow().history()).assessment().json();
            case Asked.Outputs outputs -> JsonObject.EMPTY.with(Keys.OUTPUTS, fold.outputs());
            case Asked.SoFar soFar -> result().due(fold.areRollbacksDue()).json();
            case Asked.Guarded guardian -> result().json();
            case Asked.Whole whole -> result().json();
        };
    }

    private JournalResult result() {
        return journal().result();
    }
}
