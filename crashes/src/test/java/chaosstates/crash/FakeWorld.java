package chaosstates.crash;

import chaosstates.activity.NotInTime;
import chaosstates.activity.NotYet;
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
import chaosstates.lambdas.api.World;
import chaosstates.lambdas.api.http.HttpAnswer;
import chaosstates.lambdas.function.HypothesisFunction;
import chaosstates.lambdas.function.WatchFunction;
import chaosstates.lambdas.registry.Registered;
import chaosstates.lambdas.world.RealWorld;
import chaosstates.plan.Plan;
import chaosstates.run.Timestamps;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ClearanceResult;
import chaosstates.wire.ControlCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.JournalCall;
import chaosstates.wire.JournalCall.Asked;
import chaosstates.wire.JournalResult;
import chaosstates.wire.WatchCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The functions of one execution and what they do to the world, which notes every call. An activity
 * whose name begins with {@code fails} fails, one with {@code misses} is out of its tolerance. The
 * journal's function does as the deployed one does; it makes the plan from its payload.
 */
final class FakeWorld implements TaskInvoker, RunListener {

    private static final Host HOST = new Host("AWS", "a run");

    /**
     * Run that is guarded.
     *
     * @param before the histories of its earlier guardians
     * @param isForgetful whether the functions leave a rollback out: the oracle has to notice
     */
    record Guarded(History run, List<History> before, boolean isForgetful) {

        List<History> with(History own) {
            List<History> all = new ArrayList<>(before);
            all.add(own);
            return all;
        }

        int events() {
            return run.events().size()
                    + before.stream().mapToInt(guardian -> guardian.events().size()).sum();
        }
    }

    private final VirtualClock clock;
    private final Fault fault;
    private final Optional<Guarded> guarded;
    private final Plans plans;
    private final List<HistoryEvent> events = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private int made;
    private String spoiling = "";
    private Instant spoilt = Instant.EPOCH;

    /**
     * @param guarded the run, where these are the functions of its guardian
     */
    FakeWorld(VirtualClock clock, Fault fault, Optional<Guarded> guarded, Plans plans) {
        this.clock = clock;
        this.fault = fault;
        this.guarded = guarded;
        this.plans = plans;
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
        Spoil spoil = isEverFailing(asked) || lacks(asked) ? Spoil.FAILED : spoil(state);
        if (spoil == Spoil.NOTHING) {
            awaited(state, asked);
        }
        Json answer = spoil.takesEffect() ? answer(function, asked) : Json.ofNull();
        Call call = Call.of(state, asked, spoil, answer, scheduled);
        calls.add(call);
        if (spoil == Spoil.TWICE) {
            calls.add(call);
        }
        return spoil.answer(() -> answer, clock);
    }

    /** Tells whether an output is unknown without which the activity is not called. */
    private static boolean lacks(JsonObject asked) {
        return asked.texts("needs").stream()
                .anyMatch(
                        name ->
                                asked.object("configuration")
                                        .get(name)
                                        .filter(Json.of("given")::equals)
                                        .isEmpty());
    }

    /** Meets what is asked for at the second look; what misses is never met. */
    private void awaited(String state, JsonObject asked) throws TaskFailed {
        if (!asked.has("until")) {
            return;
        }
        if (asked.object("activity").string("name").orElse("").startsWith("misses")) {
            calls.add(
                    new Call(
                            state,
                            "",
                            false,
                            Spoil.NOTHING,
                            true,
                            events.size() - 1L,
                            Optional.empty()));
            throw new TaskFailed(NotInTime.ERROR, "it never comes");
        }
        if (looked.add(state)) {
            throw new TaskFailed(NotYet.ERROR, "not yet");
        }
    }

    private static boolean isEverFailing(JsonObject asked) {
        return asked.object("activity").string("name").orElse("").startsWith("fails");
    }

    private Spoil spoil(String state) {
        if (made++ == fault.call()) {
            spoiling = state;
            spoilt = clock.instant();
            return fault.spoil();
        }
        boolean isStill = clock.instant().isBefore(spoilt.plus(fault.spoil().lasts()));
        return state.equals(spoiling) && isStill ? fault.spoil() : Spoil.NOTHING;
    }

    /** The Task that was started last: what led to that event. */
    private String state() {
        HistoryEvent event = events.getLast();
        while (event.type() != EventType.TASK_STATE_ENTERED) {
            event = events.get((int) event.previousEventId() - 1);
        }
        return event.stateName().orElseThrow();
    }

    private Json answer(String function, JsonObject payload) {
        return switch (FunctionCall.of(function, payload)) {
            case JournalCall call -> journal(call);
            case ClearanceCall call -> ClearanceResult.NONE.json();
            case HypothesisCall call ->
                    HypothesisFunction.run(
                            call, world(), Registered.ALL.with(List.of(new Everywhere())));
            case WatchCall call ->
                    WatchFunction.run(
                            call,
                            world(),
                            Registered.ALL.with(List.of(new Everywhere())),
                            this::hasEntered);
            case ControlCall call -> JsonObject.EMPTY;
            case ActivityCall call -> activity(call);
        };
    }

    private boolean hasEntered(String execution, String state) {
        return events.stream().anyMatch(event -> event.stateName().equals(Optional.of(state)));
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

    private JsonObject activity(ActivityCall call) {
        String name = call.activity().string("name").orElseThrow();
        String now = Timestamps.text(clock.instant());
        ActivityRecord record =
                ActivityRecord.started(found(call, now), now).status("succeeded").ended(now, 0);
        JsonObject outputs = JsonObject.EMPTY;
        for (String output : call.terms().outputs().fields().keySet()) {
            outputs = outputs.with(output, "given");
        }
        ActivityRecord given =
                outputs.fields().isEmpty()
                        ? record
                        : record.adding(JsonObject.EMPTY.with("outputs", outputs));
        return call.tolerance()
                .map(tolerance -> given.judged(!name.startsWith("misses")))
                .orElse(given)
                .json();
    }

    /** A metric has a value of this moment, and one of the beginning. */
    private Json found(ActivityCall call, String now) {
        JsonObject arguments = call.activity().object("provider").object("arguments");
        return arguments.string("operation").filter("GetMetricData"::equals).isEmpty()
                ? Json.ofNull()
                : JsonObject.EMPTY
                        .with("times", Json.texts(List.of(now, begin())))
                        .with("values", List.of(Json.of(1), Json.of(1)));
    }

    private String begin() {
        return Timestamps.text(events.getFirst().timestamp());
    }

    private JsonObject assessed(JournalCall call) {
        History run = guarded.orElseThrow().run();
        Undo undo = Undo.of(plans.of(run, call), run, guarded.get().before());
        JsonObject assessment = undo.assessment(plans.of(call)).json();
        List<Json> due = assessment.list("due");
        return guarded.get().isForgetful() && !due.isEmpty()
                ? assessment.with("due", due.subList(1, due.size()))
                : assessment;
    }

    private JsonObject journal(JournalCall call) {
        return switch (call.asked()) {
            case Asked.Assessment _ -> assessed(call);
            case Asked.Outputs _ -> JsonObject.EMPTY.with("outputs", soFar(call).outputs());
            case Asked.SoFar _ -> {
                JournalFold fold = soFar(call);
                Journal journal = fold.journal();
                yield written(journal, journal.result().due(fold.areRollbacksDue()), 0);
            }
            case Asked.Whole _ -> written(soFar(call).journal(), 0);
            case Asked.Guarded _ -> {
                Guarded it = guarded.orElseThrow();
                Plan plan = plans.of(it.run(), call);
                List<History> guardians = it.with(new History(events));
                yield written(JournalFold.fold(plan, it.run(), guardians, HOST), it.events());
            }
        };
    }

    private JournalFold soFar(JournalCall call) {
        return JournalFold.of(plans.of(call), new History(events), HOST);
    }

    private JsonObject written(Journal journal, int before) {
        return written(journal, journal.result(), before);
    }

    /** Tells, beside the result, what was written, and of how many events. */
    private JsonObject written(Journal journal, JournalResult result, int before) {
        return result.json().with("written", journal.json()).with("events", before + events.size());
    }
}
