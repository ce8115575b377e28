package chaosstates.journal;

import chaosstates.catalogue.ControlInterruption;
import chaosstates.json.JsonObject;
import chaosstates.plan.Place;
import chaosstates.run.ControlRecord;
import chaosstates.run.RunEvent;
import chaosstates.wire.FailedControl;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Controls of a run, and their results.
 *
 * @param calls of controls that are Tasks of their own, in their order
 * @param embedded failures of the controls that other functions call, which the run survives: as
 *     the journal has them
 * @param interruption by which one of the latter ended the run
 */
record Controls(
        List<ControlRecord> calls,
        List<JsonObject> embedded,
        Optional<ControlInterruption> interruption) {

    Controls {
        calls = List.copyOf(calls);
        embedded = List.copyOf(embedded);
    }

    /** Counts equal failures together: a control may fail with each sample of a long method. */
    static List<JsonObject> counted(Collection<RunEvent.ControlsFailed> all) {
        Map<Survived, Long> times = new LinkedHashMap<>();
        for (RunEvent.ControlsFailed failed : all) {
            for (FailedControl control : failed.controls()) {
                times.merge(
                        new Survived(failed.state(), control.times(1)), control.times(), Long::sum);
            }
        }
        return times.entrySet().stream()
                .map(failure -> failure.getKey().json(failure.getValue()))
                .toList();
    }

    private record Survived(String state, FailedControl control) {
        JsonObject json(long times) {
            return failure(control.name(), control.hook(), state, control.error())
                    .with("times", times);
        }
    }

    private static JsonObject failure(String name, String hook, String state, String error) {
        return JsonObject.EMPTY
                .with("name", name)
                .with("hook", hook)
                .with("state", state)
                .with("error", error);
    }

    /** Adds the controls that a guardian has called since. */
    Controls and(Controls guardians) {
        return new Controls(
                Stream.concat(calls.stream(), guardians.calls.stream()).toList(),
                embedded,
                interruption);
    }

    /** The failures that the run has survived, as the journal has them. */
    List<JsonObject> failures() {
        Stream<JsonObject> own =
                calls.stream()
                        .flatMap(
                                call ->
                                        call
                                                .survived()
                                                .map(
                                                        why ->
                                                                failure(
                                                                        call.step()
                                                                                .control()
                                                                                .name(),
                                                                        call.step()
                                                                                .hook()
                                                                                .function(),
                                                                        call.step().state(),
                                                                        why))
                                                .stream());
        return Stream.concat(own, embedded.stream()).toList();
    }

    /** The interruption of the run by one of them, as the journal has it. */
    Optional<JsonObject> interruptionJson() {
        return calls.stream()
                .flatMap(call -> call.interruption().map(why -> json(call, why)).stream())
                .findFirst()
                .or(() -> interruption.map(it -> Interruption.json(it.control(), it.reason())));
    }

    private static JsonObject json(ControlRecord call, String why) {
        return Interruption.json(call.step().control().name(), why);
    }

    /** Merges the additions to each part of the run; of equal keys the first holds. */
    Map<Place, JsonObject> additions() {
        return calls.stream()
                .filter(call -> !call.additions().fields().isEmpty())
                .collect(
                        Collectors.toMap(
                                call -> call.step().place(),
                                ControlRecord::additions,
                                (first, later) -> first.with(later).with(first)));
    }
}
