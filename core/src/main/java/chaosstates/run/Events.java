package chaosstates.run;

import chaosstates.history.History;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.plan.ConfigurationStep;
import chaosstates.plan.During;
import chaosstates.plan.MetricStep;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Rules;
import chaosstates.plan.Step;
import chaosstates.plan.WatchStep;
import chaosstates.wire.ActivityRecord;
import chaosstates.wire.ClearanceResult;
import chaosstates.wire.FailedControl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what happens in a run off the history of its execution: event by event while it goes on, or
 * in one go. All who tell of a run, judge it or undo it read these events; nobody else asks which
 * Task an event of the history belongs to.
 *
 * <p>It keeps the Tasks that are under way, and nothing of those that are over.
 */
public final class Events {

    private static final Role OTHER = new Role.Other();

    private final Map<String, Role> roles;
    private final Rules rules;
    private final Stays stays = new Stays();
    private boolean hasBegun;
    private boolean hasEnded;
    private List<RunEvent> found = new ArrayList<>();

    public Events(Plan plan) {
        this.roles = Role.of(plan);
        this.rules = plan.mode().rules();
    }

    /** Reads all events of a run. */
    public static List<RunEvent> of(Plan plan, History history) {
        Events events = new Events(plan);
        return history.events().stream().flatMap(event -> events.happened(event).stream()).toList();
    }

    /** Reads the next event: it means one thing, seldom more. */
    public List<RunEvent> happened(HistoryEvent event) {
        found = new ArrayList<>(2);
        Instant at = event.timestamp();
        begin(at);
        switch (event.type()) {
            case TASK_STATE_ENTERED -> entered(stays.enter(event, role(event)));
            case WAIT_STATE_ENTERED -> pause(role(event), at);
            case TASK_SCHEDULED -> stays.next(event).ifPresent(Stay::schedule);
            case TASK_STARTED -> stays.next(event).ifPresent(stay -> started(stay, at));
            case TASK_SUCCEEDED -> stays.next(event).ifPresent(stay -> succeeded(stay, event));
            case TASK_FAILED, TASK_TIMED_OUT ->
                    stays.next(event).ifPresent(stay -> failed(stay, at, Failure.of(event)));
            case EVALUATION_FAILED -> refused(event);
            case TASK_STATE_ABORTED -> stays.leave(event).ifPresent(stay -> cut(stay, at));
            case TASK_STATE_EXITED -> stays.leave(event);
            case PARALLEL_STATE_ENTERED -> {
                if (isOf(event, Plan.TRY)) {
                    found.add(new RunEvent.TryBegun(at));
                }
            }
            case PARALLEL_STATE_EXITED -> left(event);
            case EXECUTION_SUCCEEDED -> end(new RunEvent.RunSucceeded(at));
            case EXECUTION_FAILED -> end(new RunEvent.RunFailed(at, Failure.of(event)));
            case EXECUTION_ABORTED, EXECUTION_TIMED_OUT -> {
                stays.cutOff().forEach(stay -> cut(stay, at));
                end(new RunEvent.RunStopped(at, Failure.of(event)));
            }
            default -> {}
        }
        if (found.isEmpty()) {
            found.add(new RunEvent.Passed(at));
        }
        return found;
    }

    private void begin(Instant at) {
        if (!hasBegun) {
            found.add(new RunEvent.RunBegun(at));
        } else if (hasEnded) {
            found.add(new RunEvent.RunResumed(at));
        }
        hasBegun = true;
        hasEnded = false;
    }

    private void end(RunEvent end) {
        found.add(end);
        hasEnded = true;
    }

    private Role role(HistoryEvent event) {
        return roles.getOrDefault(event.stateName().orElse(""), OTHER);
    }

    private void entered(Stay stay) {
        Instant at = stay.enteredAt();
        switch (stay.role()) {
            case Role.Activity(Step step) ->
                    found.add(new RunEvent.ActivityBegun(at, stay.id(), step));
            case Role.Control control ->
                    found.add(new RunEvent.ControlCalled(at, stay.id(), call(control, stay)));
            case Role.Samples _ -> found.add(new RunEvent.SamplingBegun(at, stay.id()));
            case Role.Asking _ -> found.add(new RunEvent.ClearanceAsked(at, stay.id()));
            case Role.Journal _ -> found.add(new RunEvent.JournalBegun(at, stay.state()));
            case Role.FindingOut _,
                    Role.Watching _,
                    Role.Metering _,
                    Role.Pause _,
                    Role.Other _ -> {}
        }
    }

    private static ControlRecord call(Role.Control control, Stay stay) {
        return ControlRecord.begun(control.step(), control.mayInterrupt(), stay.enteredAt());
    }

    private void pause(Role role, Instant at) {
        if (role instanceof Role.Pause wait) {
            found.add(new RunEvent.PauseBegun(at, wait.step(), wait.side(), wait.pause()));
        }
    }

    private void started(Stay stay, Instant at) {
        boolean isFirst = stay.start(at);
        if (isFirst && stay.role() instanceof Role.Activity(Step step)) {
            found.add(new RunEvent.ActivityStarted(at, stay.id(), step));
        }
    }

    private void succeeded(Stay stay, HistoryEvent event) {
        stay.end();
        Instant at = event.timestamp();
        switch (stay.role()) {
            case Role.Activity(Step step) -> answered(stay, step, event);
            case Role.Control control -> {
                ControlRecord call = call(control, stay).answered(TaskResult.payload(event));
                found.add(new RunEvent.ControlEnded(at, stay.id(), stay.attempt(), call));
            }
            case Role.Samples(List<Step> probes) -> {
                JsonObject payload = TaskResult.payload(event);
                survived(payload, stay, at);
                Block block = Block.of(probes, payload);
                found.add(new RunEvent.Sampled(at, stay.id(), stay.attempt(), block));
            }
            case Role.Metering(MetricStep metric) ->
                    found.add(
                            new RunEvent.Metered(
                                    at,
                                    stay.id(),
                                    stay.attempt(),
                                    metric,
                                    TaskResult.payload(event),
                                    Optional.empty()));
            case Role.Watching(WatchStep watch) -> {
                WatchBlock block = WatchBlock.of(watch, TaskResult.payload(event));
                found.add(new RunEvent.Watched(at, stay.id(), stay.attempt(), block));
            }
            case Role.Asking _ -> {
                List<String> leases = ClearanceResult.read(TaskResult.payload(event)).leases();
                found.add(new RunEvent.Cleared(at, stay.id(), leases));
            }
            case Role.FindingOut(ConfigurationStep step) ->
                    TaskResult.payload(event)
                            .get(step.key())
                            .ifPresent(value -> found.add(new RunEvent.FoundOut(at, step, value)));
            case Role.Journal _, Role.Pause _, Role.Other _ -> {}
        }
    }

    private void answered(Stay stay, Step step, HistoryEvent event) {
        JsonObject payload = TaskResult.payload(event);
        if (step.phase() == Phase.SAFEGUARD) {
            survived(payload, stay, event.timestamp());
        }
        RunRecord answered =
                RunRecord.answered(step, new ActivityRecord(FailedControl.without(payload)));
        RunRecord record = answered.awaited(stay.enteredAt(), stay.attempt());
        found.add(new RunEvent.ActivityEnded(event.timestamp(), stay.id(), stay.attempt(), record));
    }

    private void survived(JsonObject payload, Stay stay, Instant at) {
        List<FailedControl> controls = FailedControl.in(payload);
        if (!controls.isEmpty()) {
            found.add(new RunEvent.ControlsFailed(at, stay.id(), stay.state(), controls));
        }
    }

    private void failed(Stay stay, Instant at, Failure why) {
        stay.end();
        long task = stay.id();
        int attempt = stay.attempt();
        switch (stay.role()) {
            case Role.Activity(Step step) -> {
                RunRecord record =
                        RunRecord.failed(step, stay.startedAt(), at, why, rules)
                                .awaited(stay.enteredAt(), attempt);
                found.add(
                        why.isNotYet()
                                ? new RunEvent.ActivityAwaited(at, task, attempt, record)
                                : new RunEvent.ActivityEnded(at, task, attempt, record));
            }
            case Role.Control control -> {
                ControlRecord call = call(control, stay).failed(why);
                found.add(new RunEvent.ControlEnded(at, task, attempt, call));
            }
            case Role.Samples _ -> found.add(new RunEvent.SamplingFailed(at, task, attempt, why));
            case Role.Metering(MetricStep metric) ->
                    found.add(
                            new RunEvent.Metered(
                                    at, task, attempt, metric, JsonObject.EMPTY, Optional.of(why)));
            case Role.Watching(WatchStep watch) ->
                    found.add(new RunEvent.WatchFailed(at, task, attempt, watch, why));
            case Role.Asking _ -> found.add(new RunEvent.Blocked(at, task, why));
            case Role.FindingOut asked ->
                    found.add(new RunEvent.NotFoundOut(at, asked.step(), why));
            case Role.Journal _, Role.Pause _, Role.Other _ -> {}
        }
    }

    /** Reads a failed evaluation. The Task of an activity or a sample tells of a miss by it. */
    private void refused(HistoryEvent event) {
        Instant at = event.timestamp();
        String state =
                stays.next(event)
                        .map(Stay::state)
                        .orElse(event.details().string("state").orElse(""));
        switch (roles.getOrDefault(state, OTHER)) {
            case Role.Activity(Step step) ->
                    found.add(new RunEvent.ActivityRefused(at, step, Failure.of(event)));
            case Role.Samples _, Role.Watching _, Role.Metering _ -> {}
            case Role.Control _,
                    Role.Asking _,
                    Role.FindingOut _,
                    Role.Journal _,
                    Role.Pause _,
                    Role.Other _ ->
                    found.add(new RunEvent.Faulted(at, state, Failure.of(event)));
        }
    }

    private void cut(Stay stay, Instant at) {
        if (stay.isRunning() && stay.role() instanceof Role.Activity(Step step)) {
            RunRecord record = RunRecord.begun(step, stay.startedAt());
            found.add(new RunEvent.ActivityCut(at, stay.id(), stay.attempt(), record));
        }
    }

    private void left(HistoryEvent parallel) {
        if (isOf(parallel, Plan.TRY)) {
            found.add(new RunEvent.TryLeft(parallel.timestamp()));
        } else if (isOf(parallel, During.BESIDE)) {
            found.add(new RunEvent.MethodLeft(parallel.timestamp()));
        }
    }

    private static boolean isOf(HistoryEvent event, String state) {
        return event.details().string("name").filter(state::equals).isPresent();
    }
}
