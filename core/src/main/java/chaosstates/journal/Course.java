package chaosstates.journal;

import chaosstates.json.Json;
import chaosstates.json.JsonObject;
import chaosstates.model.Output;
import chaosstates.plan.Phase;
import chaosstates.plan.Place;
import chaosstates.plan.Plan;
import chaosstates.plan.Step;
import chaosstates.run.ControlRecord;
import chaosstates.run.RunEvent;
import chaosstates.run.RunRecord;
import chaosstates.wire.Keys;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Course of a run: which activities ran and how they ended, and what ended the run.
 *
 * @param records in the order in which the activities began
 * @param sampling the hypothesis beside the method
 * @param watches what each watch has seen
 * @param metrics as they were read
 * @param controls what became of them
 * @param cuts what has kept the run from going its way
 * @param span how far it has come, and when
 */
record Course(
        Plan plan,
        List<RunRecord> records,
        Sampling sampling,
        List<Watching> watches,
        List<RunEvent.Metered> metrics,
        Controls controls,
        Cuts cuts,
        Span span) {

    Course {
        records = List.copyOf(records);
        watches = List.copyOf(watches);
        metrics = List.copyOf(metrics);
    }

    /**
     * Adds the rollbacks that a guardian has played since, and the controls that it cleaned up.
     *
     * @param guardian the course of the guardian's own execution
     */
    Course undoneBy(Course guardian) {
        return new Course(
                plan,
                Stream.concat(records.stream(), guardian.records.stream()).toList(),
                sampling,
                watches,
                metrics,
                controls.and(guardian.controls),
                cuts,
                span.guardedUntil(guardian.span.end()));
    }

    /** The steps of the phase that were carried out. */
    Set<Step> done(Phase phase) {
        return of(phase).stream()
                .filter(RunRecord::isDone)
                .map(RunRecord::step)
                .collect(Collectors.toSet());
    }

    /** The safeguard that ended the run: of several the first that was known. */
    Optional<RunRecord> alarm() {
        return alarm(records);
    }

    /** The first of these records that is one of a safeguard that ended the run. */
    static Optional<RunRecord> alarm(List<RunRecord> records) {
        return records.stream()
                .filter(RunRecord::isAlarm)
                .min(Comparator.comparing(record -> record.json().string("end").orElse("")));
    }

    List<RunRecord> of(Phase phase) {
        return records.stream().filter(record -> record.step().phase() == phase).toList();
    }

    /**
     * Tells whether all of the phase's probes met their tolerances; false when some were not made.
     */
    boolean met(Phase phase) {
        List<RunRecord> ran = of(phase);
        return ran.size() == planned(phase).size() && ran.stream().allMatch(RunRecord::steady);
    }

    /** Tells whether a probe of the phase missed its tolerance or failed. */
    boolean missed(Phase phase) {
        return of(phase).stream().anyMatch(RunRecord::missed);
    }

    /**
     * Tells whether a control interrupted around one of the phase's probes, or around all of them.
     */
    boolean isInterruptedIn(Phase phase) {
        return isInterruptedIn(Place.hypothesis(phase), phase);
    }

    /**
     * Tells whether a control interrupted around one of the phase's activities, or around all of
     * them.
     *
     * @param all of them
     */
    boolean isInterruptedIn(Place all, Phase phase) {
        return controls.calls().stream()
                .filter(call -> call.interruption().isPresent())
                .anyMatch(call -> call.isAt(all) || isIn(phase, call));
    }

    private boolean isIn(Phase phase, ControlRecord call) {
        return planned(phase).stream().anyMatch(step -> call.isAt(Place.of(step)));
    }

    /** Tells whether a due step was not played. */
    boolean isCutShort(Phase phase) {
        Set<String> played =
                of(phase).stream().map(record -> record.step().state()).collect(Collectors.toSet());
        return planned(phase).stream()
                .anyMatch(step -> !played.contains(step.state()) && !isLeftOut(step));
    }

    /** A repetition, after one that failed. */
    private boolean isLeftOut(Step step) {
        return step.treatment().breaksAfterFailure()
                && of(step.phase()).stream()
                        .anyMatch(record -> record.failed() && step.isRepetitionOf(record.step()));
    }

    /** Returns what the steps gave for later ones, by its names. */
    JsonObject outputs() {
        JsonObject outputs = JsonObject.EMPTY;
        for (RunRecord record : records) {
            for (Output output : record.step().chain().gives()) {
                Optional<Json> given = given(record, output);
                outputs = given.isPresent() ? outputs.with(output.as(), given.get()) : outputs;
            }
        }
        return outputs;
    }

    /**
     * Tells whether a rollback, or a wait before one, has nothing to undo: it needs an output that
     * no step has given, and no action has begun. Without its outputs a method goes no further.
     */
    boolean isMoot(Step undoing) {
        JsonObject outputs = outputs();
        return of(Phase.METHOD).stream().noneMatch(RunRecord::isAction)
                && undoing.chain().needs().stream().anyMatch(name -> !outputs.has(name));
    }

    static Optional<Json> given(RunRecord record, Output output) {
        return record.json().object(Keys.OUTPUTS).get(output.as());
    }

    List<Step> planned(Phase phase) {
        return plan.steps(phase);
    }

    boolean isPlanned(Phase phase) {
        return !planned(phase).isEmpty();
    }
}
