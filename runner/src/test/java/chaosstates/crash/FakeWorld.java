package chaosstates.crash;

import chaosstates.crash.Call.Written;
import chaosstates.engine.RunListener;
import chaosstates.engine.TaskFailed;
import chaosstates.engine.TaskInvoker;
import chaosstates.engine.VirtualClock;
import chaosstates.history.EventType;
import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.journal.Host;
import chaosstates.journal.Journal;
import chaosstates.journal.JournalFold;
import chaosstates.journal.Undo;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.api.Environment;
import chaosstates.lambdas.api.HttpAnswer;
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.function.HypothesisFunction;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.model.ExperimentReader;
import chaosstates.plan.Plan;
import chaosstates.plan.PlanJson;
import chaosstates.run.Leased;
import chaosstates.run.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The functions of one execution and what they do to the world, which notes every call. An activity
 * whose name begins with {@code fails} fails, one with {@code misses} is out of its tolerance. The
 * journal's function does as the deployed one does; it makes the plan again from its payload.
 */
final class FakeWorld implements TaskInvoker, RunListener {

    private static final Host HOST = new Host("AWS", "a run");

    private final VirtualClock clock;
    private final Fault fault;
    private final Optional<History> guarded;
    private final List<HistoryEvent> events = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private int made;
    private String spoiling = "";

    /**
     * @param guarded the history of the run, where these are the functions of its guardian
     */
    FakeWorld(VirtualClock clock, Fault fault, Optional<History> guarded) {
        this.clock = clock;
        this.fault = fault;
        this.guarded = guarded;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void happened(HistoryEvent event) {
        events.add(event);
    }

    @Override
    public Json invoke(String function, Json payload) throws TaskFailed {
        JsonObject asked = (JsonObject) payload;
        String state = state();
        long scheduled = events.size() - 1L;
        Spoil spoil = isEverFailing(asked) ? Spoil.FAILED : spoil(state);
        Json answer = spoil.takesEffect() ? answer(function, asked) : Json.ofNull();
        Call call = call(state, asked, spoil, answer, scheduled);
        calls.add(call);
        if (spoil == Spoil.TWICE) {
            calls.add(call);
        }
        return spoil.answer(() -> answer, clock);
    }

    private static boolean isEverFailing(JsonObject asked) {
        return asked.object("activity").string("name").orElse("").startsWith("fails");
    }

    private Spoil spoil(String state) {
        if (made++ == fault.call()) {
            spoiling = fault.spoil() == Spoil.THROTTLED_FOR_LONG ? state : "";
            return fault.spoil();
        }
        return state.equals(spoiling) ? fault.spoil() : Spoil.NOTHING;
    }

    /** The Task that was started last: what led to that event. */
    private String state() {
        HistoryEvent event = events.getLast();
        while (event.type() != EventType.TASK_STATE_ENTERED) {
            event = events.get((int) event.previousEventId() - 1);
        }
        return event.stateName().orElseThrow();
    }

    /**
     * @param scheduled the event from which on it may have taken effect
     */
    private static Call call(
            String state, JsonObject asked, Spoil spoil, Json answer, long scheduled) {
        JsonObject activity = asked.object("activity");
        return new Call(
                state,
                activity.string("name").orElse(""),
                activity.string("type").filter("action"::equals).isPresent(),
                spoil,
                spoil == Spoil.FAILED
                        ? asked.has("tolerance")
                        : spoil.isAnswered() && isMissed(answer),
                scheduled,
                written(answer));
    }

    private static boolean isMissed(Json answer) {
        return answer.toString().matches("(?s).*\"(tolerance_met|steady_state_met)\":false.*");
    }

    private static Optional<Written> written(Json answer) {
        return answer instanceof JsonObject object && object.has("written")
                ? Optional.of(
                        new Written(
                                object.object("written"),
                                Integer.parseInt(object.get("events").orElseThrow().toString())))
                : Optional.empty();
    }

    private Json answer(String function, JsonObject payload) {
        return switch (function) {
            case "${journal}" -> journal(payload);
            case "${clearance}" -> Leased.result(List.of());
            case "${hypothesis}" ->
                    HypothesisFunction.run(payload, world(), List.of(new Everywhere()));
            default -> payload.has("control") ? JsonObject.EMPTY : activity(payload);
        };
    }

    private World world() {
        return RealWorld.of(clock, Environment.of(Map.of()))
                .in(clock, clock::sleep)
                .withHttp(
                        call ->
                                new HttpAnswer(
                                        call.url().getHost().equals("misses") ? 503 : 200,
                                        List.of(),
                                        new byte[0]));
    }

    private JsonObject activity(JsonObject payload) {
        String name = payload.object("activity").string("name").orElseThrow();
        Json now = Json.of(Timestamps.text(clock.instant()));
        JsonObject record =
                JsonObject.EMPTY
                        .with("status", "succeeded")
                        .with("output", Json.ofNull())
                        .with("start", now)
                        .with("end", now)
                        .with("duration", 0);
        return payload.has("tolerance")
                ? record.with("tolerance_met", !name.startsWith("misses"))
                : record;
    }

    private JsonObject journal(JsonObject payload) {
        Plan plan =
                PlanJson.read(
                        payload.object("plan"),
                        ExperimentReader.read(payload.object("experiment")).get());
        if (payload.has("assess")) {
            return Undo.of(plan, guarded.orElseThrow()).json();
        }
        History own = new History(events);
        Journal journal =
                guarded.map(run -> JournalFold.fold(plan, run, own, HOST))
                        .orElseGet(() -> JournalFold.fold(plan, own, HOST));
        int folded = guarded.map(run -> run.events().size()).orElse(0) + own.events().size();
        return journal.summary()
                .with("undone", journal.isUndone())
                .with("due", Undo.of(plan, own).isDue())
                .with("written", journal.json())
                .with("events", folded);
    }
}
