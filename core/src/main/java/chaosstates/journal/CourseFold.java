package chaosstates.journal;

import chaosstates.catalogue.ControlInterruption;
import chaosstates.plan.Phase;
import chaosstates.plan.Plan;
import chaosstates.plan.WatchStep;
import chaosstates.run.Block;
import chaosstates.run.ControlRecord;
import chaosstates.run.Failure;
import chaosstates.run.RunEvent;
import chaosstates.run.RunRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Folds the events of a run into its course, one by one; the course can be had at any time. */
final class CourseFold {

    private final Plan plan;
    private final LastHeld last;

    /** Records by their Tasks, like all that follows; the last of several attempts holds. */
    private final SortedMap<Long, RunRecord> records = new TreeMap<>();

    private final SortedMap<Long, ControlRecord> calls = new TreeMap<>();
    private final SortedMap<Long, RunEvent> blocks = new TreeMap<>();
    private final SortedMap<Long, RunEvent> watched = new TreeMap<>();
    private final SortedMap<Long, RunEvent.ControlsFailed> survived = new TreeMap<>();
    private final SortedMap<Long, Optional<Failure>> clearances = new TreeMap<>();
    private final List<String> leases = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final EnumSet<Span.Milestone> passed = EnumSet.noneOf(Span.Milestone.class);
    private Optional<Instant> sampling = Optional.empty();
    private Duration sampled = Duration.ZERO;
    private Optional<Instant> start = Optional.empty();
    private Optional<Instant> tried = Optional.empty();
    private Optional<Instant> journalled = Optional.empty();
    private Optional<Failure> fault = Optional.empty();
    private Optional<Failure> stop = Optional.empty();
    private Optional<Failure> end = Optional.empty();
    private boolean hasEnded;
    private Instant latest = Instant.MIN;

    CourseFold(Plan plan, LastHeld last) {
        this.plan = plan;
        this.last = last;
    }

    void happened(RunEvent event) {
        latest = event.at();
        switch (event) {
            case RunEvent.RunBegun begun -> start = Optional.of(begun.at());
            case RunEvent.TryBegun _ -> passed.add(Span.Milestone.BEGUN);
            case RunEvent.ActivityBegun it ->
                    records.put(it.task(), RunRecord.begun(it.step(), it.at()));
            case RunEvent.ActivityStarted it ->
                    records.put(it.task(), RunRecord.begun(it.step(), it.at()));
            case RunEvent.ActivityAwaited it -> records.put(it.task(), it.record());
            case RunEvent.ActivityEnded it -> records.put(it.task(), it.record());
            case RunEvent.ControlCalled it -> calls.put(it.task(), it.call());
            case RunEvent.ControlEnded it -> calls.put(it.task(), it.call());
            case RunEvent.ControlsFailed it -> survived.put(it.task(), it);
            case RunEvent.SamplingBegun it -> sampling = Optional.of(it.at());
            case RunEvent.MethodLeft it -> sampled = since(sampling, it.at());
            case RunEvent.Sampled it -> blocks.put(it.task(), it);
            case RunEvent.SamplingFailed it -> blocks.put(it.task(), it);
            case RunEvent.Watched it -> watched.put(it.task(), it);
            case RunEvent.WatchFailed it -> watched.put(it.task(), it);
            case RunEvent.Metered it -> watched.put(it.task(), it);
            case RunEvent.TryLeft it -> tried = tried.or(() -> Optional.of(it.at()));
            case RunEvent.Cleared it -> cleared(it);
            case RunEvent.Blocked it -> clearances.put(it.task(), Optional.of(it.failure()));
            case RunEvent.JournalBegun it -> journal(it);
            case RunEvent.NotFoundOut it -> unknown.add("the " + it.said());
            case RunEvent.Faulted it -> faulted(it.failure());
            case RunEvent.RunSucceeded _ -> hasEnded = true;
            case RunEvent.RunFailed it -> failed(it.failure());
            case RunEvent.RunStopped it -> stopped(it.failure());
            case RunEvent.RunResumed _ -> resumed();
            case RunEvent.ActivityCut _,
                    RunEvent.ActivityRefused _,
                    RunEvent.PauseBegun _,
                    RunEvent.ClearanceAsked _,
                    RunEvent.FoundOut _,
                    RunEvent.Passed _ -> {}
        }
    }

    private static Duration since(Optional<Instant> begin, Instant end) {
        return Duration.between(begin.orElse(end), end);
    }

    private void cleared(RunEvent.Cleared it) {
        clearances.put(it.task(), Optional.empty());
        leases.addAll(it.leases());
    }

    /** The targets that the run has for itself. */
    List<String> leases() {
        return List.copyOf(leases);
    }

    private void journal(RunEvent.JournalBegun begun) {
        passed.add(Span.Milestone.OVER);
        if (begun.state().equals(Plan.JOURNAL)) {
            passed.add(Span.Milestone.JOURNALLED);
            journalled = journalled.or(() -> Optional.of(begun.at()));
        }
    }

    private void faulted(Failure failure) {
        fault = fault.or(() -> Optional.of(failure));
    }

    private void failed(Failure failure) {
        hasEnded = true;
        if (Faults.isFault(failure)) {
            end = Optional.of(failure);
        }
    }

    private void stopped(Failure failure) {
        hasEnded = true;
        stop = Optional.of(failure);
    }

    /** A redriven run goes on: its old end is none. */
    private void resumed() {
        hasEnded = false;
        end = Optional.empty();
        stop = Optional.empty();
    }

    /** The course so far. */
    Course course() {
        return new Course(
                plan,
                List.copyOf(records.values()),
                sampling(),
                plan.watches().stream().map(this::watching).toList(),
                of(RunEvent.Metered.class).toList(),
                new Controls(
                        List.copyOf(calls.values()),
                        Controls.counted(survived.values()),
                        embeddedInterruption()),
                new Cuts(blocked(), breakOffs(), fault.or(() -> end), stop, unknown),
                span());
    }

    private Sampling sampling() {
        List<Block> all =
                blocks.values().stream()
                        .filter(RunEvent.Sampled.class::isInstance)
                        .map(block -> ((RunEvent.Sampled) block).block())
                        .toList();
        return new Sampling(all, all.stream().anyMatch(Block::isLost), sampled);
    }

    private Watching watching(WatchStep watch) {
        List<RunEvent.WatchFailed> failed =
                of(RunEvent.WatchFailed.class).filter(it -> it.watch().equals(watch)).toList();
        return new Watching(
                watch,
                of(RunEvent.Watched.class)
                        .map(RunEvent.Watched::block)
                        .filter(block -> block.watch().equals(watch))
                        .toList(),
                failed.stream().map(it -> it.failure().text()).distinct().toList(),
                last.of(watch.name()));
    }

    private <T extends RunEvent> Stream<T> of(Class<T> kind) {
        return watched.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Optional<String> blocked() {
        return clearances.isEmpty()
                ? Optional.empty()
                : clearances.firstEntry().getValue().map(CourseFold::objection);
    }

    private static String objection(Failure failure) {
        return failure.isTimeout()
                ? "nobody answered in time whether the run may begin"
                : failure.text();
    }

    /** The first one: by a control in the function of a safeguard, or around a sample. */
    private Optional<ControlInterruption> embeddedInterruption() {
        SortedMap<Long, ControlInterruption> found = new TreeMap<>();
        safeguards()
                .forEach(
                        it ->
                                it.getValue()
                                        .controlInterruption()
                                        .ifPresent(by -> found.put(it.getKey(), by)));
        failedBlocks()
                .filter(block -> block.failure().isInterruption())
                .forEach(
                        block ->
                                ControlInterruption.of(block.failure().text())
                                        .ifPresent(by -> found.put(block.task(), by)));
        return found.values().stream().findFirst();
    }

    private Stream<Map.Entry<Long, RunRecord>> safeguards() {
        return records.entrySet().stream()
                .filter(it -> it.getValue().step().phase() == Phase.SAFEGUARD);
    }

    private Stream<RunEvent.SamplingFailed> failedBlocks() {
        return blocks.values().stream()
                .filter(RunEvent.SamplingFailed.class::isInstance)
                .map(RunEvent.SamplingFailed.class::cast);
    }

    private List<BreakOff> breakOffs() {
        List<RunRecord> all = List.copyOf(records.values());
        Stream<BreakOff> alarms = Course.alarm(all).stream().map(BreakOff::ofSafeguard);
        Stream<BreakOff> interruptions =
                calls.values().stream().flatMap(call -> BreakOff.ofControl(call).stream());
        Stream<BreakOff> aroundSafeguards =
                safeguards()
                        .map(Map.Entry::getValue)
                        .filter(RunRecord::isInterruptedByControl)
                        .map(record -> new BreakOff(true, record.failure()));
        Stream<BreakOff> activities =
                all.stream().filter(CourseFold::isBrokenOff).map(BreakOff::of);
        Stream<BreakOff> samples =
                failedBlocks().map(block -> BreakOff.ofSampling(block.failure()));
        return Stream.of(alarms, interruptions, aroundSafeguards, activities, samples)
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isBrokenOff(RunRecord record) {
        return record.step().phase() != Phase.SAFEGUARD
                && !record.step().isBackground()
                && (record.is(RunRecord.Outcome.INVALID)
                        || record.is(RunRecord.Outcome.INTERRUPTED));
    }

    /** The run is over once a control is called that is the last, or else its journal begun. */
    private Span span() {
        Optional<Instant> lastControls =
                calls.values().stream()
                        .filter(ControlRecord::isLast)
                        .map(ControlRecord::at)
                        .findFirst();
        Set<Span.Milestone> all = EnumSet.copyOf(passed);
        if (hasEnded || lastControls.isPresent()) {
            all.add(Span.Milestone.OVER);
        }
        Instant end = lastControls.or(() -> journalled).orElse(latest);
        return new Span(start.orElseThrow(), tried.orElse(latest), end, all);
    }
}
