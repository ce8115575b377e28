package chaosstates.journal;

import chaosstates.activity.InterruptExecution;
import chaosstates.catalogue.ControlInterruption;
import chaosstates.history.EventType;
import chaosstates.history.HistoryEvent;
import chaosstates.json.JsonObject;
import chaosstates.plan.During;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the controls that other functions call, beside what these say in their records.
 *
 * @param failures {@code {"name", "hook", "state", "error", "times"}} of those that failed, which
 *     the run survives
 * @param interruption by which one of them ended the run
 */
record Embedded(List<JsonObject> failures, Optional<ControlInterruption> interruption) {

    Embedded {
        failures = List.copyOf(failures);
    }

    static Embedded of(Plan plan, List<Visit> visits) {
        Set<String> states = new HashSet<>();
        plan.during().map(During::state).ifPresent(states::add);
        plan.steps(Phase.SAFEGUARD).stream().map(Step::state).forEach(states::add);
        List<Visit> calling =
                visits.stream().filter(visit -> states.contains(visit.state())).toList();
        return new Embedded(
                failures(calling),
                calling.stream().flatMap(visit -> interruption(visit).stream()).findFirst());
    }

    /** Equal ones are told together: a control may fail with every sample of a long method. */
    private static List<JsonObject> failures(List<Visit> visits) {
        Map<Failure, Long> times = new LinkedHashMap<>();
        for (Visit visit : visits) {
            for (FailedControl failed : failures(visit)) {
                times.merge(new Failure(visit.state(), failed.times(1)), failed.times(), Long::sum);
            }
        }
        return times.entrySet().stream()
                .map(failure -> failure.getKey().json(failure.getValue()))
                .toList();
    }

    private static List<FailedControl> failures(Visit visit) {
        return visit.last(EventType.TASK_SUCCEEDED)
                .map(TaskResult::payload)
                .map(FailedControl::in)
                .orElse(List.of());
    }

    private record Failure(String state, FailedControl control) {

        JsonObject json(long times) {
            return JsonObject.EMPTY
                    .with("name", control.name())
                    .with("hook", control.hook())
                    .with("state", state)
                    .with("error", control.error())
                    .with("times", times);
        }
    }

    private static Optional<ControlInterruption> interruption(Visit visit) {
        return visit.last(EventType.TASK_SUCCEEDED, EventType.TASK_FAILED, EventType.TASK_TIMED_OUT)
                .flatMap(Embedded::interruption);
    }

    private static Optional<ControlInterruption> interruption(HistoryEvent failed) {
        return failed.error()
                .filter(InterruptExecution.ERROR::equals)
                .flatMap(error -> ControlInterruption.of(FailureText.of(failed)));
    }
}
