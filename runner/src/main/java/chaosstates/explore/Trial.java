package chaosstates.explore;

import chaosstates.activity.ActivityFailed;
import chaosstates.activity.Blocked;
import chaosstates.activity.InterruptExecution;
import chaosstates.activity.InvalidActivity;
import chaosstates.assume.Assuming;
import chaosstates.engine.RunListener;
import chaosstates.engine.TaskInvoker;
import chaosstates.engine.VirtualClock;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.lambdas.function.StandIn;
import chaosstates.report.ways.Mishap;
import chaosstates.report.ways.Mishap.Kind;
import chaosstates.wire.ActivityCall;
import chaosstates.wire.ClearanceCall;
import chaosstates.wire.ControlCall;
import chaosstates.wire.FunctionCall;
import chaosstates.wire.HypothesisCall;
import chaosstates.wire.JournalCall;
import chaosstates.wire.WatchCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * World in which one thing goes wrong. It stands between the machines and their functions, in the
 * place of activities and controls.
 */
final class Trial implements RunListener, StandIn {

    /** Time beyond every limit of a Task. */
    private static final Duration FOR_EVER = Duration.ofDays(1);

    private static final String WHY = "as explored";

    private final Mishap mishap;
    private final VirtualClock clock;
    private final StandIn usual;
    private final List<HistoryEvent> events = new ArrayList<>();

    /** The state whose function runs on a thread, and the activity that it asked for last. */
    private final ThreadLocal<Called> called = new ThreadLocal<>();

    /** Entries of the configuration that were not found out. */
    private final Set<String> unknown = new HashSet<>();

    private boolean hasHappened;

    private record Called(String state, String activity) {}

    /**
     * @param usual gives the answers of what does not go wrong
     */
    Trial(Mishap mishap, VirtualClock clock, StandIn usual) {
        this.mishap = mishap;
        this.clock = clock;
        this.usual = usual;
    }

    /**
     * Tells whether it went wrong: the run came there, and there is an output that misses the
     * tolerance.
     */
    boolean hasHappened() {
        return hasHappened;
    }

    @Override
    public void happened(HistoryEvent event) {
        if (event.type() == EventType.EXECUTION_STARTED) {
            events.clear();
        }
        events.add(event);
    }

    /** Returns the state that led to the last event. */
    private String state() {
        return Histories.state(events, events.getLast());
    }

    /** Passes calls on, except for those of controls: they are not made. */
    TaskInvoker between(TaskInvoker functions) {
        return (name, payload) -> {
            String state = state();
            called.set(new Called(state, ""));
            return switch (FunctionCall.of(name, (JsonObject) payload)) {
                case ControlCall _ -> {
                    strike(state, "");
                    yield JsonObject.EMPTY;
                }
                case ClearanceCall _, JournalCall _ -> {
                    strike(state, "");
                    yield functions.invoke(name, payload);
                }
                case ActivityCall _, HypothesisCall _, WatchCall _ ->
                        functions.invoke(name, payload);
            };
        };
    }

    /** Answers in the place of every activity. */
    @Override
    public Optional<Json> output(Asked asked) {
        Called now = activity(asked);
        called.set(now);
        boolean isHit = isHit(now.state(), now.activity());
        asked.configurationKey().filter(key -> isHit).ifPresent(unknown::add);
        if (isHit && mishap.kind() == Kind.MISSES) {
            Optional<Json> miss = Assuming.miss(asked);
            hasHappened |= miss.isPresent();
            return miss.or(() -> usual.output(asked));
        }
        strike(now.state(), now.activity());
        unknown.stream()
                .filter(key -> names(asked, key))
                .findFirst()
                .ifPresent(
                        key -> {
                            throw lacking(asked, key);
                        });
        return usual.output(asked);
    }

    /** Says what an activity comes to without an entry: a URL without a host can't be called. */
    private static RuntimeException lacking(Asked asked, String key) {
        String why = "the configuration's %s is not known".formatted(key);
        String url = asked.activity().object("provider").string("url").orElse("");
        String host = url.replaceFirst("^\\w+://", "").split("/", 2)[0];
        return host.contains("${" + key + "}") ? new InvalidActivity(why) : new ActivityFailed(why);
    }

    /** Tells whether the activity needs an entry of the configuration that was not found out. */
    private static boolean names(Asked asked, String key) {
        return asked.activity().object("provider").toString().contains("${" + key + "}");
    }

    /** The probe that judges the output of another one goes with it. */
    private Called activity(Asked asked) {
        boolean isJudge =
                asked.tolerance().equals(Optional.of(Json.of(true)))
                        && !asked.activity().has("tolerance");
        Called last = called.get();
        return isJudge
                ? last
                : new Called(last.state(), asked.activity().string("name").orElse(""));
    }

    /** Answers in the place of a control that the function of something else calls. */
    JsonObject control(String id) {
        if (!mishap.part().isEmpty()) {
            strike(called.get().state(), id);
        }
        return JsonObject.EMPTY;
    }

    private boolean isHit(String state, String part) {
        return mishap.state().equals(state)
                && (mishap.part().isEmpty() || mishap.part().equals(part));
    }

    private void strike(String state, String part) {
        if (!isHit(state, part)) {
            return;
        }
        hasHappened |= mishap.kind() != Kind.MISSES;
        switch (mishap.kind()) {
            case FAILS -> throw new ActivityFailed(WHY);
            case INTERRUPTS -> throw new InterruptExecution(WHY);
            case OBJECTS -> throw new Blocked(WHY);
            case HANGS -> clock.advance(FOR_EVER);
            case NOTHING, MISSES, STOPPED, TIMED_OUT -> {}
        }
    }
}
